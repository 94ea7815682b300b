package org.commonweal.competency.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.commonweal.shared.model.Ids;

/** One verification, as it was made; written once and never changed. */
@Entity
@Table(name = "competency_verification")
public class Verification {

    @Id
    private UUID id = Ids.next();

    @Column(name = "partner_competency")
    private UUID partnerCompetency;

    private int level;

    @Enumerated(EnumType.STRING)
    @Column(name = "evidence_kind")
    private EvidenceKind evidenceKind;

    private String note;

    @Column(name = "verified_on")
    private LocalDate verifiedOn;

    @Column(name = "verified_by")
    private String verifiedBy;

    @Column(name = "expires_on")
    private LocalDate expiresOn;

    protected Verification() { } // for JPA

    Verification(UUID partnerCompetency, int level, EvidenceKind evidenceKind, String note, LocalDate verifiedOn,
                 String verifiedBy, LocalDate expiresOn) {
        this.partnerCompetency = partnerCompetency;
        this.level = level;
        this.evidenceKind = evidenceKind;
        this.note = note;
        this.verifiedOn = verifiedOn;
        this.verifiedBy = verifiedBy;
        this.expiresOn = expiresOn;
    }

    public VerificationLine line() {
        return new VerificationLine(level, evidenceKind, note, verifiedOn, verifiedBy, expiresOn);
    }
}
