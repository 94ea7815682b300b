package org.commonweal.job.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.commonweal.job.model.Job;
import org.commonweal.job.model.JobStatus;
import org.commonweal.job.model.Jobs;
import org.commonweal.shared.model.Ids;
import org.commonweal.shared.model.RuleViolation;

/** The short transactions by which this node holds a job, so that no two nodes ever do the same work. */
@ApplicationScoped
public class JobLease {

    /** A holder that is silent for longer is taken for dead. */
    static final Duration LEASE = Duration.ofSeconds(20);

    private final UUID node = Ids.next();

    @Inject
    private Jobs jobs;

    @Inject
    private Clock clock;

    @Transactional(TxType.REQUIRES_NEW)
    public Optional<Job.Work> next() {
        Instant now = clock.instant();
        return jobs.lease(node, now, now.plus(LEASE));
    }

    @Transactional(TxType.REQUIRES_NEW)
    public boolean prolong(UUID job) {
        return jobs.prolong(job, node, clock.instant().plus(LEASE));
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void tell(UUID job, String stage, long done, long total) {
        jobs.progress(job, node, stage, done, total);
    }

    @Transactional(TxType.MANDATORY)
    public void checkpoint(UUID job, String json) {
        if (!jobs.checkpoint(job, node, json)) {
            throw new RuleViolation("job.takenOver");
        }
    }

    @Transactional(TxType.REQUIRES_NEW)
    public boolean cancelWanted(UUID job) {
        return jobs.cancelWanted(job);
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void end(UUID job, JobStatus status, String result) {
        jobs.end(job, node, status, result, clock.instant());
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void fail(UUID job, String key, String detail) {
        jobs.fail(job, node, key, detail, clock.instant());
    }
}
