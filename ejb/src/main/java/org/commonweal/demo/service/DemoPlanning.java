package org.commonweal.demo.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.commonweal.job.model.Job;
import org.commonweal.job.service.JobHandler;
import org.commonweal.job.service.JobProgress;

/** Has the demo plan made and solved, decides it as the invented managers would, and has part of it delivered. */
@ApplicationScoped
public class DemoPlanning implements JobHandler {

    static final String KIND = "demo.plan";
    /** Seconds. */
    private static final int LONGEST_WAIT = 600;

    @Inject
    private DemoPlan plan;

    @Inject
    private DemoDeliveries deliveries;

    @Override
    public String kind() {
        return KIND;
    }

    /** The solver works beside this job; without an answer in time the plan is left as it is, for whoever signs in. */
    @Override
    public String run(Job.Work work, JobProgress progress) {
        progress.tell("demo.loadingPlan", 0, 0);
        plan.make();
        plan.solve();
        for (int looks = 0; plan.solving() && looks < LONGEST_WAIT && !progress.cancelWanted(); looks++) {
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
        }
        plan.decide();
        deliveries.make();
        return "{}";
    }
}
