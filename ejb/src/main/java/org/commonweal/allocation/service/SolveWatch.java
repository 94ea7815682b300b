package org.commonweal.allocation.service;

import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.commonweal.job.service.JobProgress;

/** Carries news from the solver to whoever waits, and the wish to stop back to it; all database work stays in a managed thread. */
final class SolveWatch implements Watch, AutoCloseable {

    private static final int EVERY_MILLIS = 500;
    private static final int THOUSANDTHS = 1000;

    private final JobProgress progress;
    private final ScheduledFuture<?> ticking;
    private volatile long value;
    private volatile long bound;
    private volatile boolean cancelled;

    SolveWatch(JobProgress progress, ManagedScheduledExecutorService scheduler) {
        this.progress = progress;
        this.ticking = scheduler.scheduleAtFixedRate(this::tick, EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void tick() {
        cancelled = cancelled || progress.cancelWanted();
        if (bound > 0) {
            progress.tell("allocation.stage.improving", value / THOUSANDTHS, bound / THOUSANDTHS);
        }
    }

    @Override
    public void better(long value, long bound, double seconds) {
        this.value = value;
        this.bound = bound;
    }

    @Override
    public boolean cancelled() {
        return cancelled;
    }

    @Override
    public void close() {
        ticking.cancel(false);
    }
}
