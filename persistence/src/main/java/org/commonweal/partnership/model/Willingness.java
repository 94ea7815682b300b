package org.commonweal.partnership.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.commonweal.shared.model.Ids;
import org.commonweal.shared.model.RuleViolation;

/**
 * What one partner says about one kind of work in one place (or anywhere): dated, and signed by a person. Conditions must be
 * accepted by the other side before they count as a yes; a new statement takes earlier acceptance away.
 */
@Entity
@Table(name = "willingness")
public class Willingness {

    @Id
    private UUID id = Ids.next();

    @Version
    private long version;

    @NotNull
    private UUID partner;

    @NotNull
    private WorkDomain domain;

    /** Where it holds; null = wherever the partner works. */
    @Column(name = "admin_unit")
    private UUID adminUnit;

    @NotNull
    @Enumerated(EnumType.STRING)
    private WillingnessStatus status = WillingnessStatus.NOT_ASKED;

    @Size(max = 500)
    private String conditions;

    @Column(name = "conditions_accepted_on")
    private LocalDate conditionsAcceptedOn;

    @Size(max = 80)
    @Column(name = "conditions_accepted_by")
    private String conditionsAcceptedBy;

    @NotNull
    @Column(name = "said_on")
    private LocalDate saidOn;

    @NotBlank
    @Size(max = 120)
    private String signer;

    protected Willingness() { } // for JPA

    public Willingness(UUID partner, WorkDomain domain, UUID adminUnit) {
        this.partner = partner;
        this.domain = domain;
        this.adminUnit = adminUnit;
    }

    public void say(WillingnessStatus status, String conditions, String signer, LocalDate today) {
        boolean conditional = status == WillingnessStatus.CONDITIONAL;
        if (conditional && (conditions == null || conditions.isBlank())) {
            throw new RuleViolation("partnership.conditionsNeeded");
        }
        this.status = status;
        this.conditions = conditional ? conditions.strip() : null;
        this.signer = signer;
        this.saidOn = today;
        this.conditionsAcceptedOn = null;
        this.conditionsAcceptedBy = null;
    }

    /** The other side takes the conditions on. */
    public void acceptConditions(String by, LocalDate today) {
        if (status != WillingnessStatus.CONDITIONAL) {
            throw new RuleViolation("partnership.noConditions");
        }
        conditionsAcceptedBy = by;
        conditionsAcceptedOn = today;
    }

    /** A yes, or conditions that were accepted. Silence and everything else is no. */
    public boolean consents() {
        return status == WillingnessStatus.WILLING || status == WillingnessStatus.CONDITIONAL && conditionsAcceptedOn != null;
    }

    public UUID id() {
        return id;
    }

    public UUID partner() {
        return partner;
    }

    public WorkDomain domain() {
        return domain;
    }

    public UUID adminUnit() {
        return adminUnit;
    }

    public WillingnessLine line() {
        return new WillingnessLine(id, partner, domain, adminUnit, status, conditions, conditionsAcceptedOn, conditionsAcceptedBy,
                saidOn, signer);
    }
}
