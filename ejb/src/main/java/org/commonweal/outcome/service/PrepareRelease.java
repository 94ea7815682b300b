package org.commonweal.outcome.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.commonweal.job.model.Job;
import org.commonweal.job.service.JobHandler;
import org.commonweal.job.service.JobProgress;
import org.commonweal.need.service.DisclosureGuard;
import org.commonweal.need.service.DisclosurePolicy;
import org.commonweal.need.service.DisclosureProposal;
import org.commonweal.need.service.DisclosureRelease;
import org.commonweal.need.service.DisclosureTable;
import org.commonweal.need.service.DisclosureWatch;
import org.commonweal.outcome.service.ReleaseSteps.Begun;
import org.commonweal.shared.model.RuleViolation;

/**
 * Prepares a release as long work: reads everything in one short transaction, looks for what to hide while nothing is held, and
 * freezes the whole in another short one. Nothing is kept in between, so a job that starts again after a crash counts anew.
 */
@ApplicationScoped
public class PrepareRelease implements JobHandler {

    private final DisclosureGuard guard = new DisclosureGuard(DisclosurePolicy.standard());

    @Inject
    private ReleaseSteps steps;

    @Override
    public String kind() {
        return PrepareOrder.KIND;
    }

    @Override
    public String run(Job.Work work, JobProgress progress) {
        progress.tell("outcome.stage.counting", 0, 0);
        Optional<Begun> begun = steps.begin(PrepareOrder.read(work.parameters()).release(), work.id());
        try {
            begun.ifPresent(found -> prepare(found, work, progress));
        } catch (CancellationException stopped) {
            return "{}";
        }
        return "{}";
    }

    private void prepare(Begun begun, Job.Work work, JobProgress progress) {
        List<DisclosureTable> tables = ReleaseTables.of(begun.counted(), guard);
        List<DisclosureRelease> known = KnownReleases.read(begun.known(), begun.counted().about().framework());
        DisclosureWatch watch = (done, total) -> {
            progress.tell("outcome.stage.hiding", done, total);
            return !progress.cancelWanted();
        };
        DisclosureProposal proposal = guard.protect(tables, ReleaseTables.LINKS, known, watch);
        if (!proposal.safe()) {
            throw new RuleViolation("outcome.wouldReveal", proposal.open().size());
        }
        steps.freeze(begun, tables, proposal, guard.policy(), work, progress);
    }
}
