package org.commonweal.outcome.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.commonweal.access.model.Role;
import org.commonweal.access.service.Caller;
import org.commonweal.job.model.JobLine;
import org.commonweal.job.model.Jobs;
import org.commonweal.need.service.DisclosureArchive;
import org.commonweal.outcome.model.Choice;
import org.commonweal.outcome.model.DataReleases;
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
    private static final Set<ReleaseStatus> ALL = ReleaseBook.ALL;

    @Inject
    private DataReleases releases;

    @Inject
    private ReleaseFacts facts;

    @Inject
    private ReleaseBook book;

    @Inject
    private Jobs jobs;

    @Inject
    private Caller caller;

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
        return book.prepare(caller.scope(), framework, round, title);
    }

    /** Once more, after a job that ended without a content. */
    public void prepareAgain(UUID id) {
        book.prepareAgain(caller.scope(), id);
    }

    /** How far a release is that is being prepared; empty for those from before there were jobs. */
    public Optional<JobLine> job(UUID id) {
        get(id);
        return jobs.of(releases.get(id).job());
    }

    public void stop(UUID id) {
        book.stop(caller.scope(), id);
    }

    /** By a second person; audited once more, since another release may have been published meanwhile. */
    public void publish(UUID id, long version) {
        book.publish(caller.scope(), id, version);
    }

    public void discard(UUID id) {
        book.discard(caller.scope(), id);
    }

    public void withdraw(UUID id, String reason) {
        book.withdraw(caller.scope(), id, reason);
    }
}
