package org.commonweal.demo.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.commonweal.job.model.Job;
import org.commonweal.job.service.JobHandler;
import org.commonweal.job.service.JobProgress;

/** Fills the demo programme, step by step; after a restart it goes on where it was. */
@ApplicationScoped
public class DemoLoading implements JobHandler {

    static final String KIND = "demo.load";
    private static final int AT_ONCE = 250;

    @Inject
    private DemoPeople people;

    @Inject
    private DemoPartnershipLoader partnership;

    @Inject
    private DemoPlan plan;

    @Inject
    private DemoSegments segments;

    @Inject
    private DemoUsers users;

    @Inject
    private Clock clock;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String run(Job.Work work, JobProgress progress) {
        progress.tell("demo.loadingPartners", 0, 0);
        partnership.load(LocalDate.now(clock));
        users.addPartners();
        long wanted = Long.parseLong(work.parameters());
        long done = work.checkpoint() == null ? 0 : Long.parseLong(work.checkpoint());
        while (done < wanted && !progress.cancelWanted()) {
            long next = Math.min(wanted, done + AT_ONCE);
            people.bringIn(done, next, progress);
            done = next;
            progress.tell("demo.loadingHouseholds", done, wanted);
        }
        segments.make();
        if (!progress.cancelWanted()) {
            plan.ask();
        }
        return "{\"households\":" + done + "}";
    }
}
