package org.commonweal.job.model;

import java.time.Instant;
import java.util.UUID;

/**
 * A job as people see it.
 *
 * @param kind        what kind of work, as {@code capability.deed}
 * @param title       what it works on, in the words of the person who started it
 * @param stage       message key of what it is doing now, or null
 * @param done        how much is done, in the unit of {@code total}
 * @param total       how much there is to do; 0 while unknown
 * @param failureKey  message key of why it failed, or null
 * @param result      what came out, as the JSON its kind defines, or null
 */
public record JobLine(UUID id, String kind, String title, JobStatus status, String owner, String stage, long done, long total,
                      boolean cancelWanted, String failureKey, String failureDetail, String result,
                      Instant createdAt, Instant startedAt, Instant finishedAt) {

    /** Whole percent, 0 to 100; 0 while the total is unknown. */
    public int percent() {
        return status == JobStatus.DONE ? 100 : total <= 0 ? 0 : (int) Math.min(100, done * 100 / total);
    }

    public boolean ended() {
        return status.ended();
    }
}
