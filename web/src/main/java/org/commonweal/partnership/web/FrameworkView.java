package org.commonweal.partnership.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.commonweal.partnership.model.FrameworkLine;
import org.commonweal.partnership.service.FrameworkService;
import org.commonweal.place.model.PlaceLine;
import org.commonweal.shared.model.Period;

/** Backs the form by which the first framework is founded, in partnership/framework.xhtml. */
@Named
@RequestScoped
public class FrameworkView {

    @Inject
    private FrameworkService service;

    @Size(max = 160)
    private String name;

    @Size(max = 1000)
    private String vision;

    @Pattern(regexp = "[A-Z]{3}")
    private String currency;

    private LocalDate from;
    private LocalDate to;
    private List<UUID> municipalities = new ArrayList<>();

    /** People name the last day; inside, a period ends before its second date. */
    public String found() {
        service.found(name, vision, currency, new Period(from, to.plusDays(1)), new HashSet<>(municipalities));
        return "/partnership/framework.xhtml?faces-redirect=true";
    }

    public List<FrameworkLine> getAll() {
        return service.all();
    }

    public List<PlaceLine> getPlaces() {
        return service.municipalities();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getVision() {
        return vision;
    }

    public void setVision(String vision) {
        this.vision = vision;
    }

    public String getCurrency() {
        return currency;
    }

    public void setCurrency(String currency) {
        this.currency = currency;
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

    public List<UUID> getMunicipalities() {
        return municipalities;
    }

    public void setMunicipalities(List<UUID> municipalities) {
        this.municipalities = municipalities;
    }
}
