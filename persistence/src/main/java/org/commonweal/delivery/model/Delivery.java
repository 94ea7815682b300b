package org.commonweal.delivery.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.commonweal.access.model.Scope;
import org.commonweal.shared.model.RuleViolation;

/**
 * One report of work done: recorded by the partner, then verified or rejected with a finding by someone of another body.
 * Both decisions are final; what was rejected is reported anew.
 */
@Entity
@Table(name = "delivery")
public class Delivery {

    private static final int SHORTEST_FINDING = 10;

    @Id
    private UUID id;

    @Version
    private long version;

    @NotNull
    private UUID assignment;

    @NotNull
    private UUID activity;

    @NotNull
    private UUID partner;

    @NotNull
    private UUID round;

    @NotNull
    private UUID municipality;

    @NotNull
    @Column(name = "delivered_on")
    private LocalDate deliveredOn;

    @Size(max = 500)
    private String note;

    private int households;

    @NotNull
    @Column(name = "sent_sha256")
    private String sentSha256;

    @NotNull
    @Enumerated(EnumType.STRING)
    private DeliveryStatus status = DeliveryStatus.RECORDED;

    @NotNull
    @Column(name = "recorded_by")
    private String recordedBy;

    @NotNull
    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Size(max = 500)
    private String finding;

    protected Delivery() { } // for JPA

    /** @param sentSha256 of what was sent, to tell a resend from another report under the same id */
    public Delivery(UUID id, Work work, LocalDate deliveredOn, String note, String sentSha256) {
        this.id = id;
        this.assignment = work.assignment();
        this.activity = work.activity();
        this.partner = work.partner();
        this.round = work.round();
        this.municipality = work.municipality();
        this.deliveredOn = deliveredOn;
        this.note = note == null || note.isBlank() ? null : note.strip();
        this.sentSha256 = sentSha256;
    }

    public void record(int reached, String by, Instant now) {
        households = reached;
        recordedBy = by;
        recordedAt = now;
    }

    /** Seen by {@code verifier}: the need of these households is met. */
    public void verify(Scope verifier, long seenVersion, String finding, Instant now) {
        decide(verifier, seenVersion, now);
        status = DeliveryStatus.VERIFIED;
        this.finding = finding == null || finding.isBlank() ? null : finding.strip();
    }

    /** Not so, and why: these households wait for the service still. */
    public void reject(Scope verifier, long seenVersion, String finding, Instant now) {
        if (finding == null || finding.strip().length() < SHORTEST_FINDING) {
            throw new RuleViolation("delivery.findingNeeded", SHORTEST_FINDING);
        }
        decide(verifier, seenVersion, now);
        status = DeliveryStatus.REJECTED;
        this.finding = finding.strip();
    }

    private void decide(Scope verifier, long seenVersion, Instant now) {
        if (partner.equals(verifier.partner()) || recordedBy.equals(verifier.name())) {
            throw new RuleViolation("delivery.verifierOfSameBody");
        }
        if (version != seenVersion || status != DeliveryStatus.RECORDED) {
            throw new RuleViolation("delivery.decidedMeanwhile");
        }
        decidedBy = verifier.name();
        decidedAt = now;
    }

    /** Whether this is the same report, sent once more. */
    public boolean sentAs(UUID samePartner, String sha256) {
        return partner.equals(samePartner) && sentSha256.equals(sha256);
    }

    public UUID id() {
        return id;
    }

    public UUID activity() {
        return activity;
    }

    public UUID partner() {
        return partner;
    }

    public UUID municipality() {
        return municipality;
    }

    public int households() {
        return households;
    }
}
