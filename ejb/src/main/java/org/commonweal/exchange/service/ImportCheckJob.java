package org.commonweal.exchange.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.commonweal.job.model.Job;
import org.commonweal.job.service.JobHandler;
import org.commonweal.job.service.JobProgress;

/** The dry run of an import: reads everything, writes no household. After a kill it begins anew. */
@ApplicationScoped
public class ImportCheckJob implements JobHandler {

    static final String KIND = "exchange.check";

    @Inject
    private ImportWork work;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String run(Job.Work order, JobProgress progress) {
        return work.check(order, progress);
    }
}
