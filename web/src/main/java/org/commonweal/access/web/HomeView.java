package org.commonweal.access.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import org.commonweal.access.service.Task;
import org.commonweal.access.service.TaskService;

/** Backs home.xhtml and guide.xhtml: what waits for the signed-in person, and the first steps of their role. */
@Named
@RequestScoped
public class HomeView {

    private static final int STEPS = 5;

    /** One of the first steps: a heading, what to do, and the page to do it on. */
    public record GuideStep(String heading, String text, Menu.Item item) { }

    @Inject
    private TaskService service;

    @Inject
    private Account account;

    @Inject
    private Menu menu;

    private List<Task> tasks;

    @PostConstruct
    void ask() {
        tasks = service.mine();
    }

    public List<Task> getTasks() {
        return tasks;
    }

    /** The words of the steps stand in the bundle; each goes with a page of the role's menu, in its order. */
    public List<GuideStep> getSteps() {
        String role = account.getMainRole();
        return IntStream.rangeClosed(1, STEPS).mapToObj(n -> "access.guide." + role + "." + n)
                .map(key -> new GuideStep(key, key + "Text", menu.find(GuidePages.of(key)))).toList();
    }

    public String getWelcome() {
        return "access.welcome." + account.getMainRole();
    }
}
