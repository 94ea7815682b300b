package org.commonweal.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import java.net.MalformedURLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.commonweal.access.web.Navigation.Entry;
import org.commonweal.access.web.Navigation.Verb;

/** The menu of the signed-in person on the page they are on. */
@Named
@RequestScoped
public class Menu {

    private static final int ON_A_PHONE = 4;

    /** One link; {@code inside} where the page shown was reached from it. */
    public record Item(String path, String word, String icon, boolean here, boolean inside) { }

    /** The links of one verb; the first group has no word. */
    public record Group(String word, List<Item> items) { }

    @Inject
    private Account account;

    @Inject
    private HttpServletRequest request;

    @Inject
    private ServletContext servlets;

    public List<Group> getGroups() {
        return Stream.of(Verb.values()).map(this::group).filter(group -> !group.items().isEmpty()).toList();
    }

    /** The first page of the first verbs: what this role uses most. */
    public List<Item> getMost() {
        return getGroups().stream().map(group -> group.items().get(0)).limit(ON_A_PHONE).toList();
    }

    /** The way back, for pages below the second level. */
    public List<Item> getCrumbs() {
        List<Item> crumbs = new ArrayList<>();
        for (String path = parent(here()); path != null; path = parent(path)) {
            Navigation.find(path).filter(this::mine).map(this::item).ifPresent(crumbs::add);
        }
        Collections.reverse(crumbs);
        return crumbs;
    }

    public boolean isJobs() {
        return Navigation.find("/job/list.xhtml").filter(this::mine).isPresent();
    }

    /** A page of the caller's, or null where there is none or it is not theirs. */
    Item find(String path) {
        return path == null ? null : Navigation.find(path).filter(this::mine).map(this::item).orElse(null);
    }

    /** The pages of all verbs in one list, for the cards of the home page. */
    public List<Group> getWork() {
        return getGroups().stream().filter(group -> !group.word().isEmpty()).toList();
    }

    private Group group(Verb verb) {
        String word = verb == Verb.START ? "" : "shared.verb." + verb.name().toLowerCase(Locale.ROOT);
        return new Group(word, Navigation.ALL_PAGES.stream()
                .filter(entry -> entry.verb() == verb && account.hasAny(entry.menu()) && exists(entry)).map(this::item).toList());
    }

    private Item item(Entry entry) {
        return new Item(entry.path(), entry.word(), entry.icon(), entry.path().equals(here()), entry.path().equals(parent(here())));
    }

    private boolean mine(Entry entry) {
        return account.hasAny(entry.roles()) && exists(entry);
    }

    private static String parent(String path) {
        return Navigation.find(path).map(Entry::parent).orElse(null);
    }

    private boolean exists(Entry entry) {
        try {
            return servlets.getResource(entry.path()) != null;
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException(entry.path(), impossible);
        }
    }

    private String here() {
        return request.getServletPath();
    }
}
