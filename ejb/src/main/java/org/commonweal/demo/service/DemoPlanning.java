package org.commonweal.demo.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.commonweal.job.model.Job;
import org.commonweal.job.service.JobHandler;
import org.commonweal.job.service.JobProgress;

/** Has the demo plan made and solved, decides it as the invented managers would, has part of it delivered and a release published. */
@ApplicationScoped
public class DemoPlanning implements JobHandler {

    static final String KIND = "demo.plan";
    /** Seconds. */
    private static final int LONGEST_WAIT = 600;

    @Inject
    private DemoPlan plan;

    @Inject
    private DemoDeliveries deliveries;

    @Inject
    private DemoRelease release;

    @Override
    public String kind() {
        return KIND;
    }

    /** Solver and release work beside this job; without an answer in time things are left as they are, for whoever signs in. */
    @Override
    public String run(Job.Work work, JobProgress progress) {
        progress.tell("demo.loadingPlan", 0, 0);
        plan.make();
        plan.solve();
        await(plan::solving, progress);
        plan.decide();
        deliveries.make();
        progress.tell("demo.loadingRelease", 0, 0);
        UUID first = release.ask();
        await(() -> release.publish(first), progress);
        return "{}";
    }

    private static void await(BooleanSupplier busy, JobProgress progress) {
        for (int looks = 0; busy.getAsBoolean() && looks < LONGEST_WAIT && !progress.cancelWanted(); looks++) {
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
        }
    }
}
