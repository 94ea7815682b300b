package org.commonweal.activity.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.commonweal.need.model.NeedDomain;
import org.commonweal.partnership.model.WorkDomain;
import org.commonweal.shared.model.RuleViolation;

/**
 * One thing that can be done about a need, as the catalogue describes it: which needs it answers, what whoever does it must be
 * able to do, and what a unit of it takes. Where several templates answer the same need, the one that comes first in the
 * catalogue gets the household, so that each need is planned for once.
 */
@Entity
@Table(name = "activity_template")
public class ActivityTemplate {

    @Id
    private UUID id;

    @Version
    private long version;

    @NotBlank
    @Size(max = 20)
    private String code;

    /** Its place in the catalogue; the lower one is asked first. */
    private int place;

    @NotNull
    @Column(name = "work_domain")
    private WorkDomain workDomain;

    @NotNull
    private LocalText name;

    @NotNull
    private LocalText description;

    @NotNull
    @Enumerated(EnumType.STRING)
    private ActivityUnit unit;

    @Column(name = "households_per_unit")
    private int householdsPerUnit;

    @NotNull
    @Column(name = "effort_days")
    private BigDecimal effortDays;

    @NotNull
    private BigDecimal cost;

    @Column(name = "duration_months")
    private int durationMonths;

    @Column(name = "min_households")
    private int minHouseholds;

    private boolean active = true;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "template_need", joinColumns = @JoinColumn(name = "template"))
    private List<TemplateNeed> needs = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "template_requirement", joinColumns = @JoinColumn(name = "template"))
    private List<Requirement> requirements = new ArrayList<>();

    protected ActivityTemplate() { } // for JPA

    public ActivityTemplate(UUID id, String code, int place, WorkDomain workDomain) {
        this.id = id;
        this.code = code.strip().toUpperCase(Locale.ROOT);
        this.place = place;
        this.workDomain = workDomain;
    }

    public void describe(LocalText name, LocalText description, TemplateSize size) {
        this.name = name;
        this.description = description;
        unit = size.unit();
        householdsPerUnit = size.householdsPerUnit();
        effortDays = size.effortDays();
        cost = size.cost();
        durationMonths = size.durationMonths();
        minHouseholds = size.minHouseholds();
    }

    /** Each need once, and at most one of them is met by doing this: the others it helps with. */
    public void answer(List<TemplateNeed> needs) {
        if (needs.isEmpty()) {
            throw new RuleViolation("activity.needNeeded");
        }
        requireOnce(needs, TemplateNeed::needDomain);
        if (needs.stream().filter(TemplateNeed::serves).count() > 1) {
            throw new RuleViolation("activity.servesOneNeed");
        }
        this.needs = new ArrayList<>(needs);
    }

    public void require(List<Requirement> requirements) {
        requireOnce(requirements, Requirement::competency);
        if (requirements.stream().noneMatch(Requirement::mandatory)) {
            throw new RuleViolation("activity.requirementNeeded");
        }
        this.requirements = new ArrayList<>(requirements);
    }

    public void retire() {
        active = false;
    }

    public void revive() {
        active = true;
    }

    /** The need that is met by doing this; empty where it only helps others to meet one. */
    public Optional<TemplateNeed> served() {
        return needs.stream().filter(TemplateNeed::serves).findFirst();
    }

    /** The need it is mainly about: the one it meets, else the first it helps with. */
    public NeedDomain mainNeed() {
        return served().map(TemplateNeed::needDomain).orElseGet(() -> needs().get(0).needDomain());
    }

    private static <T> void requireOnce(List<T> items, Function<T, Enum<?>> key) {
        if (items.stream().map(key).distinct().count() < items.size()) {
            throw new RuleViolation("activity.namedTwice");
        }
    }

    public UUID id() {
        return id;
    }

    public String code() {
        return code;
    }

    public int place() {
        return place;
    }

    public WorkDomain workDomain() {
        return workDomain;
    }

    public LocalText name() {
        return name;
    }

    public LocalText description() {
        return description;
    }

    public TemplateSize size() {
        return new TemplateSize(unit, householdsPerUnit, effortDays, cost, durationMonths, minHouseholds);
    }

    public boolean active() {
        return active;
    }

    public List<TemplateNeed> needs() {
        return needs.stream().sorted(Comparator.comparing(TemplateNeed::needDomain)).toList();
    }

    public List<Requirement> requirements() {
        return requirements.stream().sorted(Comparator.comparing(Requirement::competency)).toList();
    }
}
