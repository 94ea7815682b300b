package org.commonweal.allocation.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commonweal.access.model.Role;
import org.commonweal.access.model.Scope;
import org.commonweal.access.service.Caller;
import org.commonweal.activity.model.ActivityTemplate;
import org.commonweal.activity.model.Catalogue;
import org.commonweal.allocation.model.AllocationPlan;
import org.commonweal.allocation.model.AllocationPlans;
import org.commonweal.allocation.model.Assignment;
import org.commonweal.allocation.model.AssignmentLine;
import org.commonweal.allocation.model.Assignments;
import org.commonweal.allocation.model.DeclineCode;
import org.commonweal.allocation.model.NeedLedger;
import org.commonweal.allocation.model.OfferedActivities;
import org.commonweal.allocation.model.OfferedActivity;
import org.commonweal.allocation.service.AllocationProblem.Pair;
import org.commonweal.audit.service.Audit;
import org.commonweal.job.service.JobQueue;
import org.commonweal.partnership.model.Partners;
import org.commonweal.shared.model.Sha256;

/** What a partner is asked to do, and its answer. */
@Stateless
@RolesAllowed(Role.PARTNER)
public class OfferService {

    @Inject
    private Assignments assignments;

    @Inject
    private OfferedActivities offered;

    @Inject
    private Catalogue catalogue;

    @Inject
    private AllocationPlans plans;

    @Inject
    private Partners partners;

    @Inject
    private NeedLedger ledger;

    @Inject
    private RoomKeeper room;

    @Inject
    private JobQueue queue;

    @Inject
    private Caller caller;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /** Open ones first. */
    public List<OfferLine> inbox() {
        Scope scope = caller.scope();
        Map<UUID, OfferedActivity> activities = offered.of(scope).stream().collect(Collectors.toMap(OfferedActivity::id, Function.identity()));
        Map<UUID, ActivityTemplate> templates = catalogue.templates().stream().collect(Collectors.toMap(ActivityTemplate::id, Function.identity()));
        return assignments.offered(scope).stream().map(line -> line(line, activities.get(line.activity()), templates)).toList();
    }

    private static OfferLine line(AssignmentLine line, OfferedActivity activity, Map<UUID, ActivityTemplate> templates) {
        ActivityTemplate template = templates.get(activity.template());
        return new OfferLine(line.id(), line.status(), template.name(), template.description(), activity, line.declineCode(), line.declineNote(), line.decidedAt());
    }

    /** The partner takes it on: its room is checked once more, and the households it is for are chosen and committed. */
    public void accept(UUID assignment) {
        Scope scope = caller.scope();
        room.hold(Set.of(scope.partner()));
        Assignment found = assignments.held(scope, assignment);
        found.accept(scope.name(), clock.instant());
        room.requireRoom(scope.partner(), partners.get(scope, scope.partner()).profile().name());
        OfferedActivity activity = offered.get(found.activity());
        int households = ledger.commit(activity.round(), activity.id(), activity.domain(), activity.serves(), clock.instant());
        audit.record("allocation.accepted", "Assignment", assignment, activity.municipality(), String.valueOf(households));
    }

    /** The partner says no: the plan is opened again, and a job decides anew only what this touches. */
    public void decline(UUID assignment, DeclineCode code, String note) {
        Scope scope = caller.scope();
        Assignment found = assignments.held(scope, assignment);
        AllocationPlan plan = plans.held(found.plan());
        found.decline(code, note, scope.name(), clock.instant());
        AllocationProblem question = QuestionJson.read(plan.question()).withDeclined(new Pair(found.activity(), found.partner()));
        for (Assignment held : assignments.held(plan.id())) {
            question = question.withOverride(new Pair(held.activity(), held.partner()));
        }
        String text = QuestionJson.write(question);
        UUID job = queue.submit(SolveOrder.KIND, plan.name(), plan.line().createdBy(), offered.get(found.activity()).municipality(),
                new SolveOrder(plan.id(), Optional.of(found.activity())).json());
        plan.reopen(job, text, Sha256.hex(text));
        audit.record("allocation.declined", "Assignment", assignment, offered.get(found.activity()).municipality(), code + (note == null ? "" : ": " + note));
    }
}
