package org.commonweal.outcome.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.commonweal.access.model.Scope;
import org.commonweal.audit.service.Audit;
import org.commonweal.job.model.Jobs;
import org.commonweal.job.service.JobQueue;
import org.commonweal.need.service.DisclosureArchive;
import org.commonweal.need.service.DisclosureCell;
import org.commonweal.need.service.DisclosureGuard;
import org.commonweal.need.service.DisclosurePolicy;
import org.commonweal.need.service.DisclosureRelease;
import org.commonweal.outcome.model.DataRelease;
import org.commonweal.outcome.model.DataReleases;
import org.commonweal.outcome.model.PlaceFact;
import org.commonweal.outcome.model.ReleaseFacts;
import org.commonweal.outcome.model.ReleaseLine;
import org.commonweal.outcome.model.ReleaseStatus;
import org.commonweal.shared.model.RuleViolation;

/**
 * The deeds by which releases are made, in the name of a manager: for {@link ReleaseService}, and for background work that speaks for
 * one. Whoever calls it has asked for the role.
 */
@ApplicationScoped
@Transactional
public class ReleaseBook {

    static final Set<ReleaseStatus> ALL = EnumSet.allOf(ReleaseStatus.class);

    private final DisclosureGuard guard = new DisclosureGuard(DisclosurePolicy.standard());

    @Inject
    private DataReleases releases;

    @Inject
    private ReleaseFacts facts;

    @Inject
    private JobQueue queue;

    @Inject
    private Jobs jobs;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /** Leaves a release to be counted by a job; {@link #line} says when it is {@code PREPARED}. */
    public UUID prepare(Scope manager, UUID framework, UUID round, String title) {
        facts.requireVisible(manager, framework);
        if (!facts.anyAssessed(framework, round)) {
            throw new RuleViolation("outcome.nothingAssessed");
        }
        releases.holdRound(round);
        DataRelease release = new DataRelease(framework, round, releases.nextNumber(framework, round), title, manager.name(), clock.instant());
        leave(manager, release);
        releases.add(release);
        audit.recordFor(manager.name(), "outcome.releaseAsked", "Release", release.id(), null, title);
        return release.id();
    }

    public void prepareAgain(Scope manager, UUID id) {
        ReleaseLine line = line(manager, id);
        if (!line.stalled()) {
            throw new RuleViolation("outcome.notStalled");
        }
        leave(manager, releases.held(id));
        audit.recordFor(manager.name(), "outcome.releaseAsked", "Release", id, null, line.title());
    }

    private void leave(Scope manager, DataRelease release) {
        UUID place = facts.places(release.framework()).stream().map(PlaceFact::id).filter(manager::sees).findFirst().orElse(null);
        release.leave(queue.submit(PrepareOrder.KIND, release.title(), manager.name(), place, new PrepareOrder(release.id()).json()));
    }

    public ReleaseLine line(Scope manager, UUID id) {
        return releases.line(manager, id, ALL);
    }

    public void stop(Scope manager, UUID id) {
        line(manager, id);
        jobs.of(releases.get(id).job()).ifPresent(job -> jobs.cancel(job.id(), clock.instant()));
        audit.recordFor(manager.name(), "outcome.releaseStopped", "Release", id, null, null);
    }

    /** Never by the one who prepared it; audited once more, since another release may have been published meanwhile. */
    public void publish(Scope manager, UUID id, long version) {
        ReleaseLine line = line(manager, id);
        releases.holdRound(line.round());
        DataRelease release = releases.held(id);
        if (release.status() != ReleaseStatus.PREPARED) {
            throw new RuleViolation("outcome.notPrepared");
        }
        DisclosureRelease mine = DisclosureArchive.read("", release.facts()).release();
        List<DisclosureRelease> known = KnownReleases.read(releases.known(line.framework(), line.round()), line.framework());
        Set<DisclosureCell> revealed = guard.revealed(mine.tables(), mine.hidden(), ReleaseTables.LINKS, known);
        if (!revealed.isEmpty()) {
            throw new RuleViolation("outcome.wouldRevealEarlier", revealed.size());
        }
        release.publish(manager.name(), version, clock.instant());
        audit.recordFor(manager.name(), "outcome.releasePublished", "Release", id, null, "sha256 " + line.sha256());
    }

    public void discard(Scope manager, UUID id) {
        line(manager, id);
        releases.held(id).discard();
        audit.recordFor(manager.name(), "outcome.releaseDiscarded", "Release", id, null, null);
    }

    public void withdraw(Scope manager, UUID id, String reason) {
        line(manager, id);
        releases.held(id).withdraw(manager.name(), reason, clock.instant());
        audit.recordFor(manager.name(), "outcome.releaseWithdrawn", "Release", id, null, reason);
    }
}
