package org.commonweal.outcome.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.commonweal.access.model.Role;
import org.commonweal.access.service.Caller;
import org.commonweal.audit.service.Audit;
import org.commonweal.need.service.DisclosureArchive;
import org.commonweal.need.service.DisclosureArchive.Kept;
import org.commonweal.need.service.DisclosureCell;
import org.commonweal.need.service.DisclosureGuard;
import org.commonweal.need.service.DisclosurePolicy;
import org.commonweal.need.service.DisclosureProposal;
import org.commonweal.need.service.DisclosureRelease;
import org.commonweal.need.service.DisclosureTable;
import org.commonweal.outcome.model.Choice;
import org.commonweal.outcome.model.DataRelease;
import org.commonweal.outcome.model.DataReleases;
import org.commonweal.outcome.model.FrameworkFact;
import org.commonweal.outcome.model.ReleaseFacts;
import org.commonweal.outcome.model.ReleaseLine;
import org.commonweal.outcome.model.ReleaseStatus;
import org.commonweal.shared.model.RuleViolation;
import org.commonweal.shared.service.Page;

/** Making releases: one manager prepares, another publishes; both are audited against everything ever public. */
@Stateless
@RolesAllowed(Role.MANAGER)
public class ReleaseService {

    private static final Set<ReleaseStatus> ALL = EnumSet.allOf(ReleaseStatus.class);

    private final DisclosurePolicy policy = DisclosurePolicy.standard();
    private final DisclosureGuard guard = new DisclosureGuard(policy);

    @Inject
    private DataReleases releases;

    @Inject
    private ReleaseFacts facts;

    @Inject
    private Caller caller;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    public Page<ReleaseLine> list(int first, int size) {
        return new Page<>(releases.page(caller.scope(), ALL, first, size), first, releases.count(caller.scope(), ALL));
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
        get(id);
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

    /** Counts, hides and freezes; refused where something could not be kept hidden whatever else is hidden with it. */
    public UUID prepare(UUID framework, UUID round, String title) {
        FrameworkFact about = facts.about(caller.scope(), framework, round);
        if (releases.toldElsewhere(framework, round)) {
            throw new RuleViolation("outcome.toldElsewhere");
        }
        releases.holdRound(round);
        List<DisclosureTable> tables = ReleaseTables.of(facts.places(framework), facts.needs(framework, round),
                facts.money(framework, round), policy.k());
        if (tables.get(0).values().values().stream().allMatch(value -> value == 0)) {
            throw new RuleViolation("outcome.nothingAssessed");
        }
        DisclosureProposal proposal = guard.protect(tables, ReleaseTables.LINKS, known(framework, round));
        if (!proposal.safe()) {
            throw new RuleViolation("outcome.wouldReveal", proposal.open().size());
        }
        DataRelease release = new DataRelease(framework, round, releases.nextNumber(framework, round), title, caller.scope().name(), clock.instant());
        release.freeze(ReleaseContent.write(title, release.number(), clock.instant(), about, facts.places(framework),
                facts.partners(framework, round), proposal.tables(), policy), DisclosureArchive.write(tables, proposal.reasons()));
        releases.add(release);
        audit.record("outcome.releasePrepared", "Release", release.id(), null, proposal.reasons().size() + " figures hidden");
        return release.id();
    }

    /** By a second person; audited once more, since another release may have been published meanwhile. */
    public void publish(UUID id, long version) {
        ReleaseLine line = get(id);
        releases.holdRound(line.round());
        DataRelease release = releases.held(id);
        DisclosureRelease mine = DisclosureArchive.read("", release.facts()).release();
        Set<DisclosureCell> revealed = guard.revealed(mine.tables(), mine.hidden(), ReleaseTables.LINKS, known(line.framework(), line.round()));
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

    private List<DisclosureRelease> known(UUID framework, UUID round) {
        return releases.known(framework, round).stream()
                .map(release -> DisclosureArchive.read(release.id().toString(), release.facts())).map(Kept::release).toList();
    }
}
