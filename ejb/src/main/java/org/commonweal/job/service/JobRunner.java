package org.commonweal.job.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commonweal.job.model.Job;
import org.commonweal.job.model.JobStatus;
import org.commonweal.shared.model.RuleViolation;

/** Takes waiting jobs, one after another and a few at a time, and sees to it that the leases of those at work stay alive. */
@Singleton
@Startup
@DependsOn("Schema")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class JobRunner {

    private static final System.Logger LOG = System.getLogger(JobRunner.class.getName());
    private static final int AT_ONCE = 2;
    private static final int ATTEMPTS = 5;

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private JobLease lease;

    @Inject
    @Any
    private Instance<JobHandler> handlers;

    private final Set<UUID> atWork = ConcurrentHashMap.newKeySet();
    private Map<String, JobHandler> byKind;
    private volatile boolean stopping;

    @PostConstruct
    void know() {
        byKind = handlers.stream().collect(Collectors.toMap(JobHandler::kind, Function.identity()));
    }

    @PreDestroy
    void stop() {
        stopping = true;
    }

    @Schedule(hour = "*", minute = "*", second = "*/1", persistent = false)
    void look() {
        while (!stopping && atWork.size() < AT_ONCE) {
            var work = lease.next();
            if (work.isEmpty()) {
                return;
            }
            atWork.add(work.get().id());
            executor.submit(() -> work(work.get()));
        }
    }

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void stayAlive() {
        atWork.forEach(lease::prolong);
    }

    private void work(Job.Work work) {
        try {
            if (work.attempts() > ATTEMPTS) {
                lease.fail(work.id(), "job.triedTooOften", Integer.toString(ATTEMPTS));
                return;
            }
            Progress progress = new Progress(work.id());
            String result = handler(work.kind()).run(work, progress);
            lease.end(work.id(), progress.cancelWanted() ? JobStatus.CANCELLED : JobStatus.DONE, result);
        } catch (RuleViolation violation) {
            lease.fail(work.id(), violation.key(), detailOf(violation));
        } catch (RuntimeException | Error broken) {
            LOG.log(System.Logger.Level.ERROR, "Job " + work.id() + " (" + work.kind() + ") broke", broken);
            breakDown(work, broken);
        } finally {
            atWork.remove(work.id());
        }
    }

    /** A job that broke because the database was away is tried again once its lease has ended. */
    private void breakDown(Job.Work work, Throwable broken) {
        try {
            if (databaseFailed(broken)) {
                return;
            }
            lease.fail(work.id(), "job.broke", work.id().toString());
        } catch (RuntimeException unreachable) {
            LOG.log(System.Logger.Level.WARNING, "Job " + work.id() + " will be tried again once its lease has ended", unreachable);
        }
    }

    private static boolean databaseFailed(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException failure && !(failure instanceof SQLIntegrityConstraintViolationException)) {
                return true;
            }
        }
        return false;
    }

    private JobHandler handler(String kind) {
        JobHandler handler = byKind.get(kind);
        if (handler == null) {
            throw new RuleViolation("job.unknownKind", kind);
        }
        return handler;
    }

    private static String detailOf(RuleViolation violation) {
        String detail = Arrays.stream(violation.values()).map(String::valueOf).collect(Collectors.joining("\u001f"));
        return detail.length() <= 1000 ? detail : detail.substring(0, 1000);
    }

    private final class Progress implements JobProgress {

        private final UUID job;
        private boolean cancelled;
        private long askedAt;

        private Progress(UUID job) {
            this.job = job;
        }

        @Override
        public void tell(String stage, long done, long total) {
            lease.tell(job, stage, done, total);
        }

        @Override
        public void checkpoint(String json) {
            lease.checkpoint(job, json);
        }

        @Override
        public boolean cancelWanted() {
            long now = System.nanoTime();
            if (!cancelled && now - askedAt > 300_000_000L) {
                askedAt = now;
                cancelled = lease.cancelWanted(job);
            }
            return cancelled;
        }
    }
}
