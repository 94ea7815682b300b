package org.commonweal.partnership.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.commonweal.partnership.service.AgreementService;
import org.commonweal.shared.model.Period;

/** Backs the form in partnership/agreements.xhtml by which a manager drafts an agreement. */
@Named
@RequestScoped
public class AgreementDraftView {

    @Inject
    private AgreementService service;

    @Size(max = 200)
    private String title;

    private UUID framework;
    private LocalDate from;
    private LocalDate to;

    /** People name the last day; inside, a period ends before its second date. */
    public String draft(UUID partner) {
        service.draft(partner, framework, title, new Period(from, to.plusDays(1)));
        return "/partnership/agreements.xhtml?faces-redirect=true&id=" + partner;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public UUID getFramework() {
        return framework;
    }

    public void setFramework(UUID framework) {
        this.framework = framework;
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
