package org.commonweal.demo.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String run(Job.Work work, JobProgress progress) {
        long wanted = Long.parseLong(work.parameters());
        long done = work.checkpoint() == null ? 0 : Long.parseLong(work.checkpoint());
        while (done < wanted && !progress.cancelWanted()) {
            long next = Math.min(wanted, done + AT_ONCE);
            people.bringIn(done, next, progress);
            done = next;
            progress.tell("demo.loadingHouseholds", done, wanted);
        }
        return "{\"households\":" + done + "}";
    }
}
