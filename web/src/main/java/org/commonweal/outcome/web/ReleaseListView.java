package org.commonweal.outcome.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.commonweal.outcome.model.Choice;
import org.commonweal.outcome.model.ReleaseLine;
import org.commonweal.outcome.service.ReleaseService;
import org.commonweal.shared.web.Lines;

/** Backs outcome/releases.xhtml. */
@Named
@ViewScoped
public class ReleaseListView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReleaseService service;

    private final Lines<ReleaseLine> lines = new Lines<>((first, size) -> service.list(first, size));

    private UUID framework;
    private UUID round;

    @Size(max = 160)
    private String title;

    public String prepare() {
        return "/outcome/release.xhtml?faces-redirect=true&id=" + service.prepare(framework, round, title);
    }

    public boolean isPreparing() {
        return service.preparing();
    }

    public Lines<ReleaseLine> getLines() {
        return lines;
    }

    public List<Choice> getFrameworks() {
        return service.frameworks();
    }

    public List<Choice> getRounds() {
        return service.rounds();
    }

    public UUID getFramework() {
        return framework;
    }

    public void setFramework(UUID framework) {
        this.framework = framework;
    }

    public UUID getRound() {
        return round;
    }

    public void setRound(UUID round) {
        this.round = round;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }
}
