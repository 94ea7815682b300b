package org.commonweal.allocation.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.commonweal.allocation.model.PlanLine;
import org.commonweal.allocation.service.AllocationService;
import org.commonweal.allocation.service.PlanChoices;
import org.commonweal.shared.model.Period;

/** Backs allocation/plans.xhtml. */
@Named
@ViewScoped
public class PlansView implements Serializable {

    @Inject
    private AllocationService service;

    private transient List<PlanLine> plans;
    private transient PlanChoices choices;
    private String name;
    private UUID framework;
    private UUID round;
    private LocalDate from;
    private LocalDate to;

    @PostConstruct
    void load() {
        plans = service.plans();
    }

    public String create() {
        UUID plan = service.create(name, framework, round, new Period(from, to));
        return "/allocation/board.xhtml?faces-redirect=true&plan=" + plan;
    }

    public List<PlanLine> getPlans() {
        if (plans == null) {
            load();
        }
        return plans;
    }

    public PlanChoices getChoices() {
        if (choices == null) {
            choices = service.choices();
        }
        return choices;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
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

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }
}
