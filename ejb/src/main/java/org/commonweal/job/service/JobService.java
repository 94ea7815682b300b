package org.commonweal.job.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.commonweal.access.model.Role;
import org.commonweal.access.model.Scope;
import org.commonweal.access.service.Caller;
import org.commonweal.audit.service.Audit;
import org.commonweal.job.model.JobLine;
import org.commonweal.job.model.Jobs;
import org.commonweal.shared.service.Page;

/** Watching and stopping long work. */
@Stateless
@RolesAllowed({Role.FIELD_OFFICER, Role.MANAGER, Role.OVERSIGHT, Role.ADMINISTRATOR})
public class JobService {

    @Inject
    private Jobs jobs;

    @Inject
    private Caller caller;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    public Page<JobLine> mine(int first, int size) {
        Scope scope = caller.scope();
        return new Page<>(jobs.page(scope, first, size), first, jobs.count(scope));
    }

    /** How many of the caller's jobs wait or run, for the bell. */
    public long running() {
        return jobs.countRunning(caller.scope());
    }

    public JobLine get(UUID id) {
        return jobs.get(caller.scope(), id);
    }

    public void cancel(UUID id) {
        jobs.get(caller.scope(), id);
        jobs.cancel(id, clock.instant());
        audit.record("job.cancelled", "Job", id, null, null);
    }
}
