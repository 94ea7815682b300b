package org.commonweal.partnership.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Max;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.commonweal.partnership.model.CapacityLimits;
import org.commonweal.partnership.service.PartnerTermsService;
import org.commonweal.shared.model.Period;

/** Backs the form in partnership/terms.xhtml by which a partner says how much it can carry. */
@Named
@RequestScoped
public class CapacityView {

    @Inject
    private PartnerTermsService service;

    private LocalDate from;
    private LocalDate to;

    @DecimalMax("99999999")
    private BigDecimal staffDays;

    @Max(9999)
    private int sites;

    @DecimalMax("999999999999")
    private BigDecimal budget;

    /** People name the last day; inside, a period ends before its second date. */
    public String limit(UUID partner) {
        service.limit(partner, new Period(from, to.plusDays(1)), new CapacityLimits(staffDays, sites, budget));
        return "/partnership/terms.xhtml?faces-redirect=true&id=" + partner;
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

    public BigDecimal getStaffDays() {
        return staffDays;
    }

    public void setStaffDays(BigDecimal staffDays) {
        this.staffDays = staffDays;
    }

    public int getSites() {
        return sites;
    }

    public void setSites(int sites) {
        this.sites = sites;
    }

    public BigDecimal getBudget() {
        return budget;
    }

    public void setBudget(BigDecimal budget) {
        this.budget = budget;
    }
}
