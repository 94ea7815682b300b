package org.commonweal.activity.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.commonweal.need.model.NeedDomain;
import org.commonweal.partnership.model.Arrangement;
import org.commonweal.partnership.model.WorkDomain;
import org.commonweal.shared.model.Ids;
import org.commonweal.shared.model.Period;

/**
 * Something a plan asks for: a template of the catalogue, in a ward (or in several small ones together), for the households
 * that need it. Made by counting needs; whoever does it is decided by an allocation.
 */
@Entity
@Table(name = "activity")
public class Activity {

    @Id
    private UUID id = Ids.next();

    @Version
    private long version;

    @NotNull
    private UUID plan;

    @NotNull
    private UUID municipality;

    private UUID ward;

    @NotNull
    private UUID template;

    private UUID segment;

    @Column(name = "package_instance")
    private UUID packageInstance;

    @NotNull
    @Enumerated(EnumType.STRING)
    private NeedDomain domain;

    @NotNull
    @Column(name = "work_domain")
    private WorkDomain workDomain;

    private boolean serves;

    @Enumerated(EnumType.STRING)
    private Arrangement arrangement;

    private int units;

    private int households;

    @Column(name = "women_headed")
    private int womenHeaded;

    private int persons;

    @NotNull
    private BigDecimal weight;

    @NotNull
    @Column(name = "effort_days")
    private BigDecimal effortDays;

    @NotNull
    private BigDecimal cost;

    @NotNull
    @Column(name = "period_from")
    private LocalDate periodFrom;

    @NotNull
    @Column(name = "period_to")
    private LocalDate periodTo;

    @ElementCollection
    @CollectionTable(name = "activity_ward", joinColumns = @JoinColumn(name = "activity"))
    @Column(name = "ward")
    private Set<UUID> wards = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "activity_cell", joinColumns = @JoinColumn(name = "activity"))
    private Set<ActivityCell> cells = new HashSet<>();

    protected Activity() { } // for JPA

    /** @param wards where; the municipality itself stands for households whose ward nobody knows */
    public Activity(UUID id, UUID plan, ActivityTemplate template, UUID municipality, Set<UUID> wards, Period period) {
        this.id = id;
        this.plan = plan;
        this.template = template.id();
        this.domain = template.mainNeed();
        this.workDomain = template.workDomain();
        this.serves = template.served().isPresent();
        this.municipality = municipality;
        this.wards = new HashSet<>(wards);
        this.ward = wards.size() == 1 && !wards.contains(municipality) ? wards.iterator().next() : null;
        takePlace(period);
    }

    public final void takePlace(Period period) {
        periodFrom = period.from();
        periodTo = period.to();
    }

    /** For whom, and what that takes by the size of the template. */
    public void reach(DemandSize size, Set<ActivityCell> cells, TemplateSize unit) {
        households = size.households();
        womenHeaded = size.womenHeaded();
        persons = size.persons();
        weight = serves ? size.weight() : BigDecimal.ZERO;
        units = unit.units(households);
        effortDays = unit.effort(households);
        cost = unit.costOf(households);
        this.cells = new HashSet<>(cells);
    }

    public void belongTo(UUID packageInstance) {
        this.packageInstance = packageInstance;
    }

    /** In the formal arrangement or linked to it; without a mark the plan cannot be approved. */
    public void mark(Arrangement arrangement) {
        this.arrangement = arrangement;
    }

    public UUID id() {
        return id;
    }

    public UUID template() {
        return template;
    }

    public UUID municipality() {
        return municipality;
    }

    public UUID packageInstance() {
        return packageInstance;
    }

    public Set<UUID> wards() {
        return Set.copyOf(wards);
    }

    public Set<ActivityCell> cells() {
        return Set.copyOf(cells);
    }

    public Period period() {
        return new Period(periodFrom, periodTo);
    }

    public ActivityLine line() {
        return new ActivityLine(id, plan, municipality, ward, template, packageInstance, domain, workDomain, serves, arrangement,
                units, new DemandSize(households, womenHeaded, persons, weight), effortDays, cost, period());
    }
}
