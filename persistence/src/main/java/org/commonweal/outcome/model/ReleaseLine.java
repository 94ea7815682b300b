package org.commonweal.outcome.model;

import java.time.Instant;
import java.util.UUID;
import org.commonweal.job.model.JobStatus;

/** A release as lists show it; what has not happened is null, and so is the job of a release from before there were jobs. */
public record ReleaseLine(UUID id, long version, UUID framework, String frameworkName, UUID round, String roundName, int number,
                          String title, ReleaseStatus status, String preparedBy, Instant preparedAt, String publishedBy,
                          Instant publishedAt, Instant withdrawnAt, String withdrawalReason, String sha256, JobStatus job) {

    /** The job that should have made it ended without a content: somebody has to try again or discard it. */
    public boolean stalled() {
        return status == ReleaseStatus.PREPARING && (job == null || job.ended());
    }

    public boolean preparing() {
        return status == ReleaseStatus.PREPARING && !stalled();
    }

    /** Whether there are figures to look at. */
    public boolean counted() {
        return sha256 != null;
    }
}
