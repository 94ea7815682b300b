package org.commonweal.exchange.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.commonweal.job.model.Job;
import org.commonweal.job.service.JobHandler;
import org.commonweal.job.service.JobProgress;

/** Takes over the households of an import. After a kill it goes on after the last row that was taken. */
@ApplicationScoped
public class ImportCommitJob implements JobHandler {

    static final String KIND = "exchange.commit";

    @Inject
    private ImportWork work;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String run(Job.Work order, JobProgress progress) {
        return work.commit(order, progress);
    }
}
