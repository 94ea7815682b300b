package org.commonweal.allocation.model;

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
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.commonweal.shared.model.Period;
import org.commonweal.shared.model.RuleViolation;

/**
 * Who does what in some municipalities of a framework in a period, for the needs one round found.
 *
 * <p>It begins as a draft whose activities follow from the needs. A manager has it solved: while the solver works nobody may
 * change it. Then it is proposed; the manager locks, changes, overrides with a reason and has it solved again, until she
 * submits it. Another person approves it or returns it with a note. Once approved, every assignment is offered to its
 * partner. A partner who declines opens the plan again: only what the decline touches is decided anew, and that change too
 * is submitted and approved by two people, while everything else stands.
 */
@Entity
@Table(name = "allocation_plan")
public class AllocationPlan {

    @Id
    private UUID id;

    @Version
    private long version;

    @NotNull
    private UUID framework;

    @NotNull
    private UUID round;

    @NotBlank
    @Size(max = 160)
    private String name;

    @NotNull
    @Column(name = "period_from")
    private LocalDate periodFrom;

    @NotNull
    @Column(name = "period_to")
    private LocalDate periodTo;

    @NotNull
    @Enumerated(EnumType.STRING)
    private PlanStatus status = PlanStatus.DRAFT;

    @NotNull
    @Column(name = "created_by")
    private String createdBy;

    @NotNull
    @Column(name = "created_at")
    private Instant createdAt;

    private UUID job;

    private String question;

    @Column(name = "question_sha256")
    private String questionSha256;

    private String outcome;

    @Column(name = "plan_value")
    private long value;

    @Column(name = "plan_bound")
    private long bound;

    @NotNull
    private BigDecimal seconds = BigDecimal.ZERO;

    private String solver;

    @Column(name = "cut_short")
    private boolean cutShort;

    @Column(name = "solved_at")
    private Instant solvedAt;

    @Column(name = "submitted_by")
    private String submittedBy;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Size(max = 500)
    @Column(name = "decision_note")
    private String decisionNote;

    @ElementCollection
    @CollectionTable(name = "allocation_plan_municipality", joinColumns = @JoinColumn(name = "plan"))
    @Column(name = "municipality")
    private Set<UUID> municipalities = new HashSet<>();

    protected AllocationPlan() { } // for JPA

    public AllocationPlan(UUID id, UUID framework, UUID round, String name, Period period, Set<UUID> municipalities) {
        if (municipalities.isEmpty()) {
            throw new RuleViolation("allocation.planNeedsMunicipality");
        }
        this.id = id;
        this.framework = framework;
        this.round = round;
        this.name = name;
        this.periodFrom = period.from();
        this.periodTo = period.to();
        this.municipalities = new HashSet<>(municipalities);
    }

    public void begun(String by, Instant now) {
        createdBy = by;
        createdAt = now;
    }

    /** Hands the frozen question to the solver. */
    public void solve(UUID job, String question, String sha256) {
        if (status != PlanStatus.DRAFT && !status.open()) {
            throw new RuleViolation("allocation.notNow", status);
        }
        status = PlanStatus.SOLVING;
        this.job = job;
        this.question = question;
        this.questionSha256 = sha256;
    }

    /** A partner declined: what that touches is decided again, whatever the plan was waiting for. */
    public void reopen(UUID job, String question, String sha256) {
        if (status == PlanStatus.SOLVING) {
            throw new RuleViolation("allocation.solvingNow");
        }
        status = PlanStatus.SOLVING;
        this.job = job;
        this.question = question;
        this.questionSha256 = sha256;
    }

    /** The solver has answered. */
    public void propose(Outcome found, Instant now) {
        requireSolving();
        status = PlanStatus.PROPOSED;
        outcome = found.status();
        value = found.value();
        bound = found.bound();
        seconds = found.seconds();
        solver = found.solver();
        cutShort = found.cutShort();
        solvedAt = now;
    }

    /** The solve ended without an answer: everything is as it was before. */
    public void giveUp() {
        requireSolving();
        status = solvedAt == null ? PlanStatus.DRAFT : PlanStatus.PROPOSED;
    }

    /** A manager changed the plan by hand, knowing this; what it is worth now, and no plan is known to be worth more than the old bound. */
    public void changed(long value, String question, String sha256) {
        requireOpen();
        this.question = question;
        this.questionSha256 = sha256;
        status = PlanStatus.PROPOSED;
        this.value = value;
        this.bound = Math.max(bound, value);
        this.outcome = this.value == this.bound ? outcome : "FEASIBLE";
    }

    public void submit(String by, Instant now) {
        requireOpen();
        status = PlanStatus.SUBMITTED;
        submittedBy = by;
        submittedAt = now;
        decidedBy = null;
        decidedAt = null;
        decisionNote = null;
    }

    /** Four eyes: whoever submitted a plan never approves it. */
    public void approve(String by, Instant now) {
        requireSecondPerson(by);
        status = PlanStatus.APPROVED;
        decidedBy = by;
        decidedAt = now;
    }

    public void giveBack(String by, String note, Instant now) {
        requireSecondPerson(by);
        if (note == null || note.isBlank()) {
            throw new RuleViolation("allocation.noteNeeded");
        }
        status = PlanStatus.RETURNED;
        decidedBy = by;
        decidedAt = now;
        decisionNote = note.strip();
    }

    private void requireSecondPerson(String by) {
        if (status != PlanStatus.SUBMITTED) {
            throw new RuleViolation("allocation.notNow", status);
        }
        if (by.equals(submittedBy)) {
            throw new RuleViolation("allocation.secondPersonNeeded");
        }
    }

    private void requireSolving() {
        if (status != PlanStatus.SOLVING) {
            throw new RuleViolation("allocation.notNow", status);
        }
    }

    public void requireOpen() {
        if (!status.open()) {
            throw new RuleViolation("allocation.notNow", status);
        }
    }

    public UUID id() {
        return id;
    }

    public UUID framework() {
        return framework;
    }

    public UUID round() {
        return round;
    }

    public String name() {
        return name;
    }

    public PlanStatus status() {
        return status;
    }

    public String question() {
        return question;
    }

    public UUID job() {
        return job;
    }

    public Period period() {
        return new Period(periodFrom, periodTo);
    }

    public Set<UUID> municipalities() {
        return Set.copyOf(municipalities);
    }

    public PlanLine line() {
        return new PlanLine(id, framework, round, name, period(), status, Set.copyOf(municipalities), createdBy, createdAt, job,
                new Outcome(outcome == null ? "" : outcome, value, bound, seconds, solver == null ? "" : solver, cutShort), solvedAt,
                questionSha256, submittedBy, submittedAt, decidedBy, decidedAt, decisionNote);
    }
}
