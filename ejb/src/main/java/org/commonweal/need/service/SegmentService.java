package org.commonweal.need.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.commonweal.access.model.Role;
import org.commonweal.access.model.Scope;
import org.commonweal.access.service.Caller;
import org.commonweal.audit.service.Audit;
import org.commonweal.need.model.Breakdowns;
import org.commonweal.need.model.PopulationSegment;
import org.commonweal.need.model.PopulationSegments;
import org.commonweal.need.model.SegmentCriteria;
import org.commonweal.need.model.SegmentRevision;
import org.commonweal.need.model.Tally;
import org.commonweal.place.model.AdminUnits;
import org.commonweal.shared.model.NotFound;
import org.commonweal.shared.model.RuleViolation;

/** Groups of households by rules that managers write, look at before they keep them, and change with a history. */
@Stateless
@RolesAllowed({Role.MANAGER, Role.OVERSIGHT})
public class SegmentService {

    @Inject
    private Caller caller;

    @Inject
    private PopulationSegments segments;

    @Inject
    private Breakdowns breakdowns;

    @Inject
    private AdminUnits places;

    @Inject
    private NeedChoices choices;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /** A segment with how many belong to it; {@code assessed}: of how many; {@code common}: of all municipalities. */
    public record Line(UUID id, long version, String name, int revision, SegmentCriteria criteria, boolean common,
                       Tally tally, Tally assessed) { }

    public record Detail(Line segment, List<Revision> revisions) { }

    /** What the group meant until its next change. */
    public record Revision(int revision, String name, SegmentCriteria criteria, Instant changedAt, String changedBy) {

        static Revision of(SegmentRevision kept) {
            return new Revision(kept.revision(), kept.name(), kept.criteria(), kept.changedAt(), kept.changedBy());
        }
    }

    /** @param id null for a new one; {@code version}: the one the writer has seen */
    public record Draft(UUID id, long version, String name, SegmentCriteria criteria) { }

    public Choices choices() {
        return choices.of(caller.scope());
    }

    /** All segments in use, counted in one statement. */
    public List<Line> list(UUID round) {
        Scope scope = caller.scope();
        List<PopulationSegment> inUse = segments.inUse(scope);
        List<Tally> tallies = breakdowns.count(scope, round, inUse.stream().map(PopulationSegment::criteria).toList());
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < inUse.size(); i++) {
            lines.add(line(inUse.get(i), tallies.get(i), tallies.get(inUse.size())));
        }
        return lines;
    }

    public Detail get(UUID id, UUID round) {
        Scope scope = caller.scope();
        PopulationSegment segment = segments.get(scope, id);
        List<Tally> tallies = breakdowns.count(scope, round, List.of(segment.criteria()));
        return new Detail(line(segment, tallies.get(0), tallies.get(1)), segments.revisions(scope, id).stream().map(Revision::of).toList());
    }

    private static Line line(PopulationSegment segment, Tally tally, Tally assessed) {
        return new Line(segment.id(), segment.version(), segment.name(), segment.revision(), segment.criteria(), segment.municipality() == null,
                tally, assessed);
    }

    /** How many would belong, and of how many: before anything is kept. */
    public List<Tally> preview(SegmentCriteria criteria, UUID round) {
        return breakdowns.count(caller.scope(), round, List.of(criteria));
    }

    @RolesAllowed(Role.MANAGER)
    public UUID save(Draft draft) {
        Scope scope = caller.scope();
        draft.criteria().places().forEach(place -> mustBeSeen(scope, place));
        return draft.id() == null ? make(scope, draft) : change(scope, draft);
    }

    private UUID make(Scope scope, Draft draft) {
        UUID municipality = scope.everywhere() || scope.municipalities().size() != 1 ? null : scope.municipalities().iterator().next();
        PopulationSegment segment = new PopulationSegment(municipality, draft.name(), draft.criteria(), scope.name(), clock.instant());
        mustBeTheOnlyOne(segment);
        segments.add(segment);
        audit.record("need.segmentMade", "PopulationSegment", segment.id(), municipality, draft.criteria().toJson());
        return segment.id();
    }

    private UUID change(Scope scope, Draft draft) {
        PopulationSegment segment = mine(scope, draft.id());
        if (segment.version() != draft.version()) {
            throw new RuleViolation("need.segmentChangedMeanwhile", segment.name());
        }
        if (segment.change(draft.name(), draft.criteria(), scope.name(), clock.instant())) {
            mustBeTheOnlyOne(segment);
            segments.remember(segment);
            audit.record("need.segmentChanged", "PopulationSegment", segment.id(), segment.municipality(), draft.criteria().toJson());
        }
        return segment.id();
    }

    /** It stays readable for the plans that were made for it. */
    @RolesAllowed(Role.MANAGER)
    public void retire(UUID id) {
        Scope scope = caller.scope();
        PopulationSegment segment = mine(scope, id);
        segment.retire(scope.name(), clock.instant());
        audit.record("need.segmentRetired", "PopulationSegment", id, segment.municipality(), segment.name());
    }

    /** A segment for all municipalities is changed only by those who work in all. */
    private PopulationSegment mine(Scope scope, UUID id) {
        PopulationSegment segment = segments.get(scope, id);
        if (segment.municipality() == null && !scope.everywhere() && scope.municipalities().size() == 1) {
            throw new RuleViolation("need.segmentNotYours", segment.name());
        }
        return segment;
    }

    private void mustBeTheOnlyOne(PopulationSegment segment) {
        if (segments.named(segment.municipality(), segment.name(), segment.id())) {
            throw new RuleViolation("need.segmentNameTaken", segment.name());
        }
    }

    private void mustBeSeen(Scope scope, UUID place) {
        UUID municipality = places.get(place).municipality();
        if (!scope.sees(municipality)) {
            throw new NotFound("place", place);
        }
    }
}
