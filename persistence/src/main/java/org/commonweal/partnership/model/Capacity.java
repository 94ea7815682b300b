package org.commonweal.partnership.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.commonweal.shared.model.Ids;
import org.commonweal.shared.model.Period;
import org.commonweal.shared.model.RuleViolation;

/** The most a partner will carry in a period: nobody loads it beyond this. Periods of one partner do not overlap. */
@Entity
@Table(name = "partner_capacity")
public class Capacity {

    @Id
    private UUID id = Ids.next();

    @Version
    private long version;

    @NotNull
    private UUID partner;

    @NotNull
    @Column(name = "period_from")
    private LocalDate periodFrom;

    @NotNull
    @Column(name = "period_to")
    private LocalDate periodTo;

    @NotNull
    @Column(name = "staff_days")
    private BigDecimal staffDays;

    @Column(name = "max_sites")
    private int maxSites;

    @NotNull
    private BigDecimal budget;

    protected Capacity() { } // for JPA

    public Capacity(UUID partner, Period period, CapacityLimits limits) {
        this.partner = partner;
        this.periodFrom = period.from();
        this.periodTo = period.to();
        limit(limits);
    }

    public final void limit(CapacityLimits limits) {
        if (limits.staffDays().signum() < 0 || limits.maxSites() < 0 || limits.budget().signum() < 0) {
            throw new RuleViolation("partnership.capacityNegative");
        }
        staffDays = limits.staffDays();
        maxSites = limits.maxSites();
        budget = limits.budget();
    }

    public UUID id() {
        return id;
    }

    public UUID partner() {
        return partner;
    }

    public Period period() {
        return new Period(periodFrom, periodTo);
    }

    public CapacityLine line() {
        return new CapacityLine(id, partner, period(), new CapacityLimits(staffDays, maxSites, budget));
    }
}
