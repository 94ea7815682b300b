package org.commonweal.outcome.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.commonweal.audit.service.Audit;
import org.commonweal.job.model.Job;
import org.commonweal.job.service.JobProgress;
import org.commonweal.need.service.DisclosureArchive;
import org.commonweal.need.service.DisclosurePolicy;
import org.commonweal.need.service.DisclosureProposal;
import org.commonweal.need.service.DisclosureTable;
import org.commonweal.outcome.model.DataRelease;
import org.commonweal.outcome.model.DataReleases;
import org.commonweal.outcome.model.ReleaseFacts;
import org.commonweal.outcome.model.ReleaseFacts.Counted;

/** The two short transactions of preparing: read everything, what is counted in one statement; write the release, whole. */
@ApplicationScoped
public class ReleaseSteps {

    /** What was read in the first. */
    record Begun(UUID release, String title, int number, Counted counted, List<DataRelease> known, Instant asOf) { }

    @Inject
    private DataReleases releases;

    @Inject
    private ReleaseFacts facts;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /** Empty where nobody waits for this job any more: it was finished by an earlier attempt, followed by another, or discarded. */
    @Transactional(TxType.REQUIRES_NEW)
    public Optional<Begun> begin(UUID id, UUID job) {
        Instant asOf = clock.instant();
        DataRelease release = releases.get(id);
        return !release.awaits(job) ? Optional.empty() : Optional.of(new Begun(id, release.title(), release.number(),
                facts.counted(release.framework(), release.round()), releases.known(release.framework(), release.round()), asOf));
    }

    /** Where the release was discarded meanwhile or the lease lost, nothing is written. */
    @Transactional(TxType.REQUIRES_NEW)
    public void freeze(Begun begun, List<DisclosureTable> tables, DisclosureProposal proposal, DisclosurePolicy policy, Job.Work work,
                       JobProgress progress) {
        String content = ReleaseContent.write(begun.title(), begun.number(), begun.asOf(), begun.counted(), proposal.tables(), policy);
        releases.held(begun.release()).freeze(work.id(), content, DisclosureArchive.write(tables, proposal.reasons()), begun.asOf());
        progress.checkpoint("\"frozen\"");
        audit.recordFor(work.owner(), "outcome.releasePrepared", "Release", begun.release(), null,
                proposal.reasons().size() + " figures hidden");
    }
}
