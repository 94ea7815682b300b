package org.commonweal.need.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.commonweal.access.model.Role;
import org.commonweal.access.service.Caller;
import org.commonweal.audit.service.Audit;
import org.commonweal.job.model.JobLine;
import org.commonweal.job.model.Jobs;
import org.commonweal.job.service.JobQueue;
import org.commonweal.need.model.NeedProfiles;
import org.commonweal.shared.model.RuleViolation;

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
    private Jobs all;

    @Inject
    private Audit audit;

    /**
     * How the profiles stand to the rules.
     *
     * @param outdated profiles by other rules than those in force, and assessments without one
     * @param job      the newest recomputation, if there ever was one
     */
    public record Standing(String version, long outdated, Optional<JobLine> job) {

        public boolean running() {
            return job.map(line -> !line.ended()).orElse(false);
        }
    }

    public Standing standing() {
        String version = NeedRules.CURRENT.version();
        return new Standing(version, profiles.countOutdated(version), all.newest(Recomputation.KIND));
    }

    /** One at a time. @return the job */
    public UUID start() {
        if (standing().running()) {
            throw new RuleViolation("need.recomputationRuns");
        }
        String version = NeedRules.CURRENT.version();
        UUID job = jobs.submit(Recomputation.KIND, version, caller.scope().name(), null, "{}");
        audit.record("need.recomputationStarted", "NeedProfile", job, null, version);
        return job;
    }
}
