package org.commonweal.need.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import org.commonweal.access.model.Role;
import org.commonweal.access.service.Caller;
import org.commonweal.audit.service.Audit;
import org.commonweal.job.service.JobQueue;
import org.commonweal.need.model.NeedProfiles;

/** After the rules have changed: makes all profiles again from the answers, which stay as they are. */
@Stateless
@RolesAllowed({Role.MANAGER, Role.ADMINISTRATOR})
public class RecomputationService {

    @Inject
    private Caller caller;

    @Inject
    private NeedProfiles profiles;

    @Inject
    private JobQueue jobs;

    @Inject
    private Audit audit;

    /** Whether some profiles come from other rules than those in force. */
    public boolean needed() {
        return profiles.anyOutdated(NeedRules.CURRENT.version());
    }

    /** @return the job */
    public UUID start() {
        String version = NeedRules.CURRENT.version();
        UUID job = jobs.submit(Recomputation.KIND, version, caller.scope().name(), null, "{}");
        audit.record("need.recomputationStarted", "NeedProfile", job, null, version);
        return job;
    }
}
