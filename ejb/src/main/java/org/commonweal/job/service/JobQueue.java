package org.commonweal.job.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.commonweal.job.model.Job;
import org.commonweal.job.model.Jobs;

/** Where services leave long work, in the transaction of the deed that asks for it. */
@ApplicationScoped
public class JobQueue {

    @Inject
    private Jobs jobs;

    @Inject
    private Clock clock;

    /**
     * @param kind         a kind some {@link JobHandler} does
     * @param title        what people will read in the list of jobs
     * @param owner        sign-in name of the person in whose name it runs
     * @param municipality whose managers may also watch it, or null
     * @param parameters   JSON
     * @return the job's id
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID submit(String kind, String title, String owner, UUID municipality, String parameters) {
        Job job = new Job(kind, title, owner, municipality, parameters, clock.instant());
        jobs.add(job);
        return job.id();
    }
}
