package org.commonweal.partnership.model;

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
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.commonweal.shared.model.Ids;
import org.commonweal.shared.model.RuleViolation;

/**
 * A body that takes part in a partnership, from a ministry to a village committee. It joins frameworks, covers a territory,
 * says what it is willing to do and how much it can carry, and may be suspended, with a reason, until that is lifted.
 */
@Entity
@Table(name = "partner")
public class Partner {

    @Id
    private UUID id = Ids.next();

    @Version
    private long version;

    @NotBlank
    @Size(max = 20)
    private String code;

    @NotBlank
    @Size(max = 160)
    private String name;

    @NotNull
    @Enumerated(EnumType.STRING)
    private PartnerKind kind;

    @Size(max = 1000)
    private String about;

    @Column(name = "legal_personality")
    private boolean legalPersonality;

    private UUID parent;

    @Column(name = "women_led")
    private Boolean womenLed;

    /** Whole percent of the field staff who are women; null = not told. */
    @Min(0)
    @Max(100)
    @Column(name = "female_field_share")
    private Integer femaleFieldShare;

    @Size(max = 120)
    @Column(name = "contact_name")
    private String contactName;

    @Size(max = 200)
    @Column(name = "contact_email")
    private String contactEmail;

    @Size(max = 40)
    @Column(name = "contact_phone")
    private String contactPhone;

    private boolean suspended;

    @Column(name = "suspended_on")
    private LocalDate suspendedOn;

    @Size(max = 500)
    @Column(name = "suspended_reason")
    private String suspendedReason;

    @ElementCollection
    @CollectionTable(name = "partner_territory", joinColumns = @JoinColumn(name = "partner"))
    @Column(name = "admin_unit")
    private Set<UUID> territory = new HashSet<>();

    protected Partner() { } // for JPA

    public Partner(UUID id, String code, PartnerProfile profile) {
        this.id = id;
        this.code = code.strip().toUpperCase(Locale.ROOT);
        describe(profile);
    }

    public final void describe(PartnerProfile profile) {
        if (id.equals(profile.parent())) {
            throw new RuleViolation("partnership.ownParent");
        }
        name = profile.name();
        kind = profile.kind();
        about = profile.about();
        legalPersonality = profile.legalPersonality();
        parent = profile.parent();
        womenLed = profile.womenLed();
        femaleFieldShare = profile.femaleFieldShare();
        contactName = profile.contactName();
        contactEmail = profile.contactEmail();
        contactPhone = profile.contactPhone();
    }

    /** Covers these places from now on; a municipality or province stands for all wards in it. */
    public void cover(Set<UUID> adminUnits) {
        territory = new HashSet<>(adminUnits);
    }

    /** Keeps it out of new work; what it already does goes on being reported. */
    public void suspend(String reason, LocalDate today) {
        if (reason == null || reason.isBlank()) {
            throw new RuleViolation("partnership.suspensionNeedsReason");
        }
        suspended = true;
        suspendedReason = reason.strip();
        suspendedOn = today;
    }

    public void reinstate() {
        suspended = false;
        suspendedReason = null;
        suspendedOn = null;
    }

    public PartnerProfile profile() {
        return new PartnerProfile(name, kind, about, legalPersonality, parent, womenLed, femaleFieldShare,
                contactName, contactEmail, contactPhone);
    }

    public PartnerLine line() {
        return new PartnerLine(id, code, name, kind, suspended, suspendedOn, suspendedReason, legalPersonality, womenLed,
                femaleFieldShare);
    }

    public UUID id() {
        return id;
    }

    public String code() {
        return code;
    }

    public PartnerKind kind() {
        return kind;
    }

    public boolean suspended() {
        return suspended;
    }

    public LocalDate suspendedOn() {
        return suspendedOn;
    }

    public String suspendedReason() {
        return suspendedReason;
    }

    public Set<UUID> territory() {
        return Set.copyOf(territory);
    }
}
