package org.commonweal.job.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.commonweal.shared.model.Ids;

/**
 * One piece of long work. While it runs, exactly one node holds its lease; only the holder may write to it, so its row
 * needs no version: {@link Jobs} changes it by statements that ask for the lease.
 */
@Entity
@Table(name = "job")
public class Job {

    @Id
    private UUID id = Ids.next();

    private String kind;

    private String title;

    @Enumerated(EnumType.STRING)
    private JobStatus status = JobStatus.WAITING;

    private String owner;

    private UUID municipality;

    private String parameters;

    private String checkpoint;

    private String result;

    private String stage;

    private long done;

    private long total;

    @Column(name = "cancel_wanted")
    private boolean cancelWanted;

    @Column(name = "failure_key")
    private String failureKey;

    @Column(name = "failure_detail")
    private String failureDetail;

    private int attempts;

    @Column(name = "lease_owner")
    private UUID leaseOwner;

    @Column(name = "lease_until")
    private Instant leaseUntil;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    protected Job() { } // for JPA

    public Job(String kind, String title, String owner, UUID municipality, String parameters, Instant now) {
        this.kind = kind;
        this.title = title.length() <= 200 ? title : title.substring(0, 199) + "…";
        this.owner = owner;
        this.municipality = municipality;
        this.parameters = parameters;
        this.createdAt = now;
    }

    /** Gives the lease to a node until then; a job whose holder died goes on from its checkpoint. */
    void lease(UUID node, Instant now, Instant until) {
        status = JobStatus.RUNNING;
        attempts++;
        leaseOwner = node;
        leaseUntil = until;
        startedAt = startedAt == null ? now : startedAt;
    }

    /** What the worker needs to know. */
    public Work work() {
        return new Work(id, kind, owner, municipality, parameters, checkpoint, attempts);
    }

    public JobLine line() {
        return new JobLine(id, kind, title, status, owner, stage, done, total, cancelWanted, failureKey, failureDetail, result,
                createdAt, startedAt, finishedAt);
    }

    public UUID id() {
        return id;
    }

    public UUID municipality() {
        return municipality;
    }

    /** A leased job, as its worker sees it; {@code checkpoint} is null at the first attempt. */
    public record Work(UUID id, String kind, String owner, UUID municipality, String parameters, String checkpoint, int attempts) { }
}
