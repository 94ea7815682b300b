package org.commonweal.allocation.model;

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
import java.util.UUID;
import org.commonweal.shared.model.Ids;
import org.commonweal.shared.model.RuleViolation;

/**
 * One activity given to one partner. The solver or a manager proposes it; once the plan is approved it is offered to the
 * partner, who accepts or declines it with a reason. What is declined or replaced stays on record and holds nothing. A
 * proposed one may be locked, so that the next solve leaves it alone. One that stands against a named reason was overridden
 * by somebody, who said why.
 */
@Entity
@Table(name = "assignment")
public class Assignment {

    private static final int SHORTEST_REASON = 10;

    @Id
    private UUID id = Ids.next();

    @Version
    private long version;

    @NotNull
    private UUID plan;

    @NotNull
    private UUID activity;

    @NotNull
    private UUID partner;

    @NotNull
    @Enumerated(EnumType.STRING)
    private AssignmentStatus status = AssignmentStatus.PROPOSED;

    private boolean locked;

    private int fit;

    @Size(max = 500)
    @Column(name = "override_reason")
    private String overrideReason;

    @Size(max = 400)
    @Column(name = "override_codes")
    private String overrideCodes;

    @Column(name = "override_by")
    private String overrideBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "decline_code")
    private DeclineCode declineCode;

    @Size(max = 500)
    @Column(name = "decline_note")
    private String declineNote;

    @NotNull
    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    protected Assignment() { } // for JPA

    public Assignment(UUID plan, UUID activity, UUID partner, int fit, Instant now) {
        this.plan = plan;
        this.activity = activity;
        this.partner = partner;
        this.fit = fit;
        this.proposedAt = now;
    }

    /** Stands in spite of these named reasons, because somebody took it on and said why. */
    public void override(String codes, String reason, String by) {
        if (reason == null || reason.strip().length() < SHORTEST_REASON) {
            throw new RuleViolation("allocation.overrideNeedsReason", SHORTEST_REASON);
        }
        overrideCodes = codes;
        overrideReason = reason.strip();
        overrideBy = by;
    }

    /** Keeps what an earlier assignment of the same pair was allowed. */
    public void overrideAs(Assignment earlier) {
        overrideCodes = earlier.overrideCodes;
        overrideReason = earlier.overrideReason;
        overrideBy = earlier.overrideBy;
    }

    public void lock(boolean wanted) {
        require(AssignmentStatus.PROPOSED);
        locked = wanted;
    }

    public void offer() {
        require(AssignmentStatus.PROPOSED);
        status = AssignmentStatus.OFFERED;
    }

    public void accept(String by, Instant now) {
        require(AssignmentStatus.OFFERED);
        status = AssignmentStatus.ACCEPTED;
        decided(by, now);
    }

    public void decline(DeclineCode code, String note, String by, Instant now) {
        require(AssignmentStatus.OFFERED);
        if (code == null || code == DeclineCode.OTHER && (note == null || note.isBlank())) {
            throw new RuleViolation("allocation.declineNeedsReason");
        }
        status = AssignmentStatus.DECLINED;
        declineCode = code;
        declineNote = note;
        decided(by, now);
    }

    /** Gives the activity back; an accepted one only when its package broke. */
    public void replace() {
        status = AssignmentStatus.REPLACED;
        locked = false;
    }

    private void decided(String by, Instant now) {
        decidedBy = by;
        decidedAt = now;
    }

    private void require(AssignmentStatus wanted) {
        if (status != wanted) {
            throw new RuleViolation("allocation.assignmentNotNow", status);
        }
    }

    public UUID id() {
        return id;
    }

    public UUID plan() {
        return plan;
    }

    public UUID activity() {
        return activity;
    }

    public UUID partner() {
        return partner;
    }

    public AssignmentStatus status() {
        return status;
    }

    public boolean locked() {
        return locked;
    }

    public boolean overridden() {
        return overrideReason != null;
    }

    public AssignmentLine line() {
        return new AssignmentLine(id, plan, activity, partner, status, locked, fit, overrideReason, overrideBy, declineCode, declineNote, decidedAt);
    }
}
