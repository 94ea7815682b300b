package org.commonweal.outcome.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.commonweal.shared.model.Ids;
import org.commonweal.shared.model.RuleViolation;
import org.commonweal.shared.model.Sha256;

/**
 * A release of figures. Asked for by one manager, counted and frozen by a job, published by another manager. It has no content
 * at all until the job freezes the whole of it, with a hash that anybody can check. Withdrawing takes it off the pages; what
 * was public counts as known for ever after.
 */
@Entity
@Table(name = "data_release")
public class DataRelease {

    private static final int SHORTEST_REASON = 10;

    @Id
    private UUID id = Ids.next();

    @Version
    private long version;

    @NotNull
    private UUID framework;

    @NotNull
    private UUID round;

    private int number;

    @NotBlank
    @Size(max = 160)
    private String title;

    @NotNull
    @Enumerated(EnumType.STRING)
    private ReleaseStatus status = ReleaseStatus.PREPARING;

    private UUID job;

    @NotNull
    @Column(name = "prepared_by")
    private String preparedBy;

    @NotNull
    @Column(name = "prepared_at")
    private Instant preparedAt;

    @Column(name = "published_by")
    private String publishedBy;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "withdrawn_by")
    private String withdrawnBy;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Size(max = 500)
    @Column(name = "withdrawal_reason")
    private String withdrawalReason;

    @Lob
    private String content;

    @Column(name = "content_sha256")
    private String contentSha256;

    @Lob
    private String facts;

    protected DataRelease() { } // for JPA

    public DataRelease(UUID framework, UUID round, int number, String title, String preparedBy, Instant now) {
        this.framework = framework;
        this.round = round;
        this.number = number;
        this.title = title;
        this.preparedBy = preparedBy;
        this.preparedAt = now;
    }

    /** Left to this job; a job that ended without content may be followed by another. */
    public void leave(UUID to) {
        if (status != ReleaseStatus.PREPARING) {
            throw new RuleViolation("outcome.frozen");
        }
        job = to;
    }

    /** Whether this job still has to make the content. */
    public boolean awaits(UUID from) {
        return status == ReleaseStatus.PREPARING && from.equals(job);
    }

    /**
     * All of it in one step, by the job that was asked for it.
     *
     * @param facts what stays inside: the tables as they are, and why cells are hidden
     * @param asOf  when everything was counted
     */
    public void freeze(UUID by, String content, String facts, Instant asOf) {
        if (!awaits(by)) {
            throw new RuleViolation("outcome.frozen");
        }
        this.content = content;
        this.contentSha256 = Sha256.hex(content);
        this.facts = facts;
        this.preparedAt = asOf;
        this.status = ReleaseStatus.PREPARED;
    }

    /** Four eyes: never by the one who prepared it. */
    public void publish(String by, long seenVersion, Instant now) {
        if (status != ReleaseStatus.PREPARED || version != seenVersion) {
            throw new RuleViolation("outcome.notPrepared");
        }
        if (preparedBy.equals(by)) {
            throw new RuleViolation("outcome.secondPerson");
        }
        if (!intact()) {
            throw new RuleViolation("outcome.notAsPrepared");
        }
        status = ReleaseStatus.PUBLISHED;
        publishedBy = by;
        publishedAt = now;
    }

    /** Also while it is being prepared: the job then finds that nobody awaits it. */
    public void discard() {
        if (status != ReleaseStatus.PREPARED && status != ReleaseStatus.PREPARING) {
            throw new RuleViolation("outcome.notPrepared");
        }
        status = ReleaseStatus.DISCARDED;
    }

    public void withdraw(String by, String reason, Instant now) {
        if (status != ReleaseStatus.PUBLISHED) {
            throw new RuleViolation("outcome.notPublished");
        }
        if (reason == null || reason.strip().length() < SHORTEST_REASON) {
            throw new RuleViolation("outcome.withdrawalNeedsReason", SHORTEST_REASON);
        }
        status = ReleaseStatus.WITHDRAWN;
        withdrawnBy = by;
        withdrawnAt = now;
        withdrawalReason = reason.strip();
    }

    /** Whether the content is what was frozen. */
    public boolean intact() {
        return content != null && Sha256.hex(content).equals(contentSha256);
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

    public UUID job() {
        return job;
    }

    public String title() {
        return title;
    }

    public String preparedBy() {
        return preparedBy;
    }

    public int number() {
        return number;
    }

    public ReleaseStatus status() {
        return status;
    }

    public String content() {
        return content;
    }

    public String facts() {
        return facts;
    }
}
