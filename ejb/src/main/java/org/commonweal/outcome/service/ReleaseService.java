package org.commonweal.outcome.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.commonweal.access.model.Role;
import org.commonweal.access.model.Scope;
import org.commonweal.access.service.Caller;
import org.commonweal.audit.service.Audit;
import org.commonweal.job.model.JobLine;
import org.commonweal.job.model.Jobs;
import org.commonweal.job.service.JobQueue;
import org.commonweal.need.service.DisclosureArchive;
import org.commonweal.need.service.DisclosureCell;
import org.commonweal.need.service.DisclosureGuard;
import org.commonweal.need.service.DisclosurePolicy;
import org.commonweal.need.service.DisclosureRelease;
import org.commonweal.outcome.model.Choice;
import org.commonweal.outcome.model.DataRelease;
import org.commonweal.outcome.model.DataReleases;
import org.commonweal.outcome.model.PlaceFact;
import org.commonweal.outcome.model.ReleaseFacts;
import org.commonweal.outcome.model.ReleaseLine;
import org.commonweal.outcome.model.ReleaseStatus;
import org.commonweal.shared.model.RuleViolation;
import org.commonweal.shared.service.Page;

/** Making releases: one manager prepares, another publishes; both are audited against everything ever public. */
@Stateless
@RolesAllowed(Role.MANAGER)
public class ReleaseService {

    /** Jobs run two at a time; beyond this many waiting ones nobody looks. */
    private static final int MOST_AT_WORK = 100;
    private static final Set<ReleaseStatus> ALL = EnumSet.allOf(ReleaseStatus.class);

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
    private Caller caller;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    public Page<ReleaseLine> list(int first, int size) {
        return new Page<>(releases.page(caller.scope(), ALL, first, size), first, releases.count(caller.scope(), ALL));
    }

    /** Whether a job is at work on one of them. */
    public boolean preparing() {
        return releases.page(caller.scope(), Set.of(ReleaseStatus.PREPARING), 0, MOST_AT_WORK).stream().anyMatch(ReleaseLine::preparing);
    }

    public ReleaseLine get(UUID id) {
        return releases.line(caller.scope(), id, ALL);
    }

    /** What a release can be about. */
    public List<Choice> frameworks() {
        return facts.frameworks(caller.scope());
    }

    public List<Choice> rounds() {
        return facts.rounds(caller.scope());
    }

    /** What readers would get. */
    public ReleaseStory preview(UUID id) {
        if (!get(id).counted()) {
            throw new RuleViolation("outcome.notPrepared");
        }
        return ReleaseStory.of(releases.get(id).content());
    }

    /** Every hidden figure and why. */
    public List<HiddenFigure> hidden(UUID id) {
        ReleaseStory story = preview(id);
        return DisclosureArchive.read("", releases.get(id).facts()).reasons().entrySet().stream()
                .map(cell -> HiddenFigures.of(cell.getKey(), cell.getValue(), story))
                .sorted(Comparator.comparing(HiddenFigure::measure).thenComparing(HiddenFigure::need).thenComparing(HiddenFigure::place)
                        .thenComparing(HiddenFigure::group).thenComparing(HiddenFigure::state)).toList();
    }

    /**
     * Leaves a release to be counted by a job, which begins with what is known at that moment. It is listed at once as being
     * prepared, and has no content until it has all of it.
     */
    public UUID prepare(UUID framework, UUID round, String title) {
        Scope scope = caller.scope();
        facts.requireVisible(scope, framework);
        if (releases.toldElsewhere(framework, round)) {
            throw new RuleViolation("outcome.toldElsewhere");
        }
        if (!facts.anyAssessed(framework, round)) {
            throw new RuleViolation("outcome.nothingAssessed");
        }
        releases.holdRound(round);
        DataRelease release = new DataRelease(framework, round, releases.nextNumber(framework, round), title, scope.name(), clock.instant());
        leave(release);
        releases.add(release);
        audit.record("outcome.releaseAsked", "Release", release.id(), null, title);
        return release.id();
    }

    /** Once more, after a job that ended without a content. */
    public void prepareAgain(UUID id) {
        ReleaseLine line = get(id);
        if (!line.stalled()) {
            throw new RuleViolation("outcome.notStalled");
        }
        leave(releases.held(id));
        audit.record("outcome.releaseAsked", "Release", id, null, line.title());
    }

    private void leave(DataRelease release) {
        UUID place = facts.places(release.framework()).stream().map(PlaceFact::id).filter(caller.scope()::sees).findFirst().orElse(null);
        release.leave(queue.submit(PrepareOrder.KIND, release.title(), caller.scope().name(), place, new PrepareOrder(release.id()).json()));
    }

    /** How far a release is that is being prepared; empty for those from before there were jobs. */
    public Optional<JobLine> job(UUID id) {
        get(id);
        return jobs.of(releases.get(id).job());
    }

    public void stop(UUID id) {
        job(id).ifPresent(job -> jobs.cancel(job.id(), clock.instant()));
        audit.record("outcome.releaseStopped", "Release", id, null, null);
    }

    /** By a second person; audited once more, since another release may have been published meanwhile. */
    public void publish(UUID id, long version) {
        ReleaseLine line = get(id);
        releases.holdRound(line.round());
        DataRelease release = releases.held(id);
        if (release.status() != ReleaseStatus.PREPARED) {
            throw new RuleViolation("outcome.notPrepared");
        }
        DisclosureRelease mine = DisclosureArchive.read("", release.facts()).release();
        List<DisclosureRelease> known = KnownReleases.read(releases.known(line.framework(), line.round()));
        Set<DisclosureCell> revealed = guard.revealed(mine.tables(), mine.hidden(), ReleaseTables.LINKS, known);
        if (!revealed.isEmpty()) {
            throw new RuleViolation("outcome.wouldRevealEarlier", revealed.size());
        }
        release.publish(caller.scope().name(), version, clock.instant());
        audit.record("outcome.releasePublished", "Release", id, null, "sha256 " + line.sha256());
    }

    public void discard(UUID id) {
        get(id);
        releases.held(id).discard();
        audit.record("outcome.releaseDiscarded", "Release", id, null, null);
    }

    public void withdraw(UUID id, String reason) {
        get(id);
        releases.held(id).withdraw(caller.scope().name(), reason, clock.instant());
        audit.record("outcome.releaseWithdrawn", "Release", id, null, reason);
    }
}
