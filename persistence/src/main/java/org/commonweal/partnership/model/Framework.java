package org.commonweal.partnership.model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.commonweal.shared.model.Ids;
import org.commonweal.shared.model.Period;
import org.commonweal.shared.model.RuleViolation;

/**
 * What some municipalities and their partners want to reach together in a period, and which kinds of work stand in the
 * formal arrangement or are linked to it. Partners join it; agreements say on what terms each of them works in it.
 */
@Entity
@Table(name = "framework")
public class Framework {

    @Id
    private UUID id = Ids.next();

    @Version
    private long version;

    @NotBlank
    @Size(max = 160)
    private String name;

    @Size(max = 1000)
    private String vision;

    @NotNull
    @Size(min = 3, max = 3)
    private String currency;

    @NotNull
    @Column(name = "valid_from")
    private LocalDate validFrom;

    @NotNull
    @Column(name = "valid_to")
    private LocalDate validTo;

    @ElementCollection
    @CollectionTable(name = "framework_municipality", joinColumns = @JoinColumn(name = "framework"))
    @Column(name = "municipality")
    private Set<UUID> municipalities = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "framework_partner", joinColumns = @JoinColumn(name = "framework"))
    @Column(name = "partner")
    private Set<UUID> partners = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "framework_domain", joinColumns = @JoinColumn(name = "framework"))
    @MapKeyColumn(name = "domain")
    @Column(name = "arrangement")
    @Enumerated(EnumType.STRING)
    private Map<String, Arrangement> arrangements = new HashMap<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "framework", nullable = false)
    @OrderBy("place")
    private List<Objective> objectives = new ArrayList<>();

    protected Framework() { } // for JPA

    public Framework(UUID id, String name, String vision, String currency, Period period, Set<UUID> municipalities) {
        this.id = id;
        describe(name, vision, currency, period, municipalities);
    }

    public final void describe(String name, String vision, String currency, Period period, Set<UUID> municipalities) {
        if (municipalities.isEmpty()) {
            throw new RuleViolation("partnership.frameworkNeedsMunicipality");
        }
        this.name = name;
        this.vision = vision;
        this.currency = currency;
        this.validFrom = period.from();
        this.validTo = period.to();
        this.municipalities = new HashSet<>(municipalities);
    }

    public void pursue(ObjectiveCategory category, String wording) {
        objectives.add(new Objective(category, wording, objectives.size()));
    }

    public void dropObjectives() {
        objectives.clear();
    }

    /** Says where a kind of work stands; null takes the mark away, and then no activity of that kind can be approved. */
    public void mark(WorkDomain domain, Arrangement arrangement) {
        if (arrangement == null) {
            arrangements.remove(key(domain));
        } else {
            arrangements.put(key(domain), arrangement);
        }
    }

    public Optional<Arrangement> arrangement(WorkDomain domain) {
        return Optional.ofNullable(arrangements.get(key(domain)));
    }

    public void admit(UUID partner) {
        partners.add(partner);
    }

    private static String key(WorkDomain domain) {
        return String.valueOf(domain.letter());
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String vision() {
        return vision;
    }

    public String currency() {
        return currency;
    }

    public Period period() {
        return new Period(validFrom, validTo);
    }

    public Set<UUID> municipalities() {
        return Set.copyOf(municipalities);
    }

    public Set<UUID> partners() {
        return Set.copyOf(partners);
    }

    public List<Objective> objectives() {
        return List.copyOf(objectives);
    }

    public FrameworkLine line() {
        return new FrameworkLine(id, name, period());
    }
}
