package org.commonweal.competency.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.commonweal.shared.model.Ids;
import org.commonweal.shared.model.RuleViolation;

/**
 * One thing a partner says it can do. The partner claims a level and names its evidence; someone of another body verifies a
 * level, which counts until it expires. Levels: 0 none, 1 aware (can support), 2 performs under supervision, 3 performs alone
 * to standard, 4 leads and trains others.
 */
@Entity
@Table(name = "partner_competency")
public class PartnerCompetency {

    public static final int HIGHEST = 4;

    /** What a claim counts for that nobody has verified. */
    public static final int UNPROVEN = 1;

    @Id
    private UUID id = Ids.next();

    @Version
    private long version;

    @NotNull
    private UUID partner;

    @NotNull
    @Enumerated(EnumType.STRING)
    private Competency competency;

    @Min(0)
    @Max(HIGHEST)
    @Column(name = "claimed_level")
    private int claimedLevel;

    @NotNull
    @Column(name = "claimed_on")
    private LocalDate claimedOn;

    @NotNull
    @Column(name = "claimed_by")
    private String claimedBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "evidence_kind")
    private EvidenceKind evidenceKind;

    @Size(max = 500)
    @Column(name = "evidence_note")
    private String evidenceNote;

    @Column(name = "verified_level")
    private Integer verifiedLevel;

    @Column(name = "verified_on")
    private LocalDate verifiedOn;

    @Column(name = "verified_by")
    private String verifiedBy;

    @Column(name = "expires_on")
    private LocalDate expiresOn;

    protected PartnerCompetency() { } // for JPA

    public PartnerCompetency(UUID partner, Competency competency) {
        this.partner = partner;
        this.competency = competency;
    }

    /** What the partner says of itself; what was verified stays as it is. */
    public void claim(int level, EvidenceKind evidenceKind, String evidenceNote, String by, LocalDate today) {
        requireLevel(level);
        claimedLevel = level;
        this.evidenceKind = evidenceKind;
        this.evidenceNote = evidenceNote;
        claimedBy = by;
        claimedOn = today;
    }

    /**
     * Someone of another body has looked at the evidence; whoever calls makes sure that it is another body.
     *
     * @param evidence what was looked at
     * @param expires  first day on which this no longer counts
     */
    public Verification verify(int level, EvidenceKind evidence, String note, String by, LocalDate today, LocalDate expires) {
        requireLevel(level);
        if (evidence == null) {
            throw new RuleViolation("competency.evidenceNeeded");
        }
        if (!today.isBefore(expires)) {
            throw new RuleViolation("competency.expiryNotAhead");
        }
        verifiedLevel = level;
        verifiedOn = today;
        verifiedBy = by;
        expiresOn = expires;
        return new Verification(id, level, evidence, note, today, by, expires);
    }

    /**
     * The level that counts on a day (domain rule 5.4): what was verified, until it expires, and never more than the partner
     * itself claims; before and after that, a claim counts for {@value #UNPROVEN} at most.
     */
    public int effectiveLevel(LocalDate day) {
        return Math.min(claimedLevel, verifiedOn(day) ? verifiedLevel : UNPROVEN);
    }

    public CompetencyStanding standing(LocalDate day) {
        if (verifiedLevel != null) {
            return verifiedOn(day) ? CompetencyStanding.VERIFIED : CompetencyStanding.EXPIRED;
        }
        return evidenceKind == null ? CompetencyStanding.EVIDENCE_MISSING : CompetencyStanding.AWAITING_VERIFICATION;
    }

    private boolean verifiedOn(LocalDate day) {
        return verifiedLevel != null && !day.isBefore(verifiedOn) && day.isBefore(expiresOn);
    }

    private static void requireLevel(int level) {
        if (level < 0 || level > HIGHEST) {
            throw new RuleViolation("competency.levelOutOfRange", HIGHEST);
        }
    }

    public UUID id() {
        return id;
    }

    public UUID partner() {
        return partner;
    }

    public Competency competency() {
        return competency;
    }

    /** As it stands on a day. */
    public CompetencyLine line(LocalDate day) {
        return new CompetencyLine(id, partner, competency, claimedLevel, claimedOn, evidenceKind, evidenceNote, verifiedLevel,
                verifiedOn, verifiedBy, expiresOn, effectiveLevel(day), standing(day));
    }
}
