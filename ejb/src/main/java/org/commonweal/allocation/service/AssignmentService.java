package org.commonweal.allocation.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.commonweal.access.model.Role;
import org.commonweal.access.model.Scope;
import org.commonweal.access.service.Caller;
import org.commonweal.allocation.model.AllocationPlan;
import org.commonweal.allocation.model.AllocationPlans;
import org.commonweal.allocation.model.Assignment;
import org.commonweal.allocation.model.Assignments;
import org.commonweal.allocation.service.AllocationProblem.Pair;
import org.commonweal.allocation.service.Explainer.Depth;
import org.commonweal.allocation.service.Explanation.Kind;
import org.commonweal.allocation.service.Explanation.Verdict;
import org.commonweal.audit.service.Audit;
import org.commonweal.shared.model.NotFound;
import org.commonweal.shared.model.RuleViolation;
import org.commonweal.shared.model.Sha256;

/** Looking into a plan and changing it by hand: who has what, why, who else could, and choosing somebody else. */
@Stateless
@RolesAllowed(Role.MANAGER)
public class AssignmentService {

    @Inject
    private AllocationPlans plans;

    @Inject
    private Assignments assignments;

    @Inject
    private QuestionReader questions;

    @Inject
    private BoardReader boards;

    @Inject
    private WhyReader reasons;

    @Inject
    private Caller caller;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    @RolesAllowed({Role.MANAGER, Role.OVERSIGHT})
    public Board board(UUID plan) {
        Scope scope = caller.scope();
        return boards.board(scope, plans.get(scope, plan));
    }

    /** As it was found when the plan was solved. */
    @RolesAllowed({Role.MANAGER, Role.OVERSIGHT})
    public Why why(UUID plan, UUID activity) {
        Scope scope = caller.scope();
        AllocationPlan found = plans.get(scope, plan);
        Board board = boards.board(scope, found);
        BoardRow row = board.rows().stream().filter(each -> each.id().equals(activity)).findFirst().orElseThrow(() -> new NotFound("activity", activity));
        return reasons.why(scope, found, board, row);
    }

    /** What this partner would mean for the plan now, exactly. */
    public WhyLine weigh(UUID plan, UUID activity, UUID partner) {
        Scope scope = caller.scope();
        AllocationPlan found = plans.get(scope, plan);
        AllocationProblem problem = questions.question(scope, found);
        PartnerOffer offer = problem.partner(partner);
        Verdict verdict = new Explainer(problem, held(plan)).verdict(activity, offer, Depth.EXACT);
        return WhyLine.of(offer, verdict, NeedValue.fit(problem.activity(activity), offer));
    }

    public void lock(UUID plan, UUID activity, boolean wanted) {
        AllocationPlan found = plans.get(caller.scope(), plan);
        found.requireOpen();
        Assignment assignment = assignments.holding(plan, activity).orElseThrow(() -> new NotFound("assignment", activity));
        assignment.lock(wanted);
        audit.record(wanted ? "allocation.locked" : "allocation.unlocked", "Assignment", assignment.id(), null, null);
    }

    /**
     * Gives an activity to another partner and moves what must move for it, at the loss {@link #weigh} told. A blocked partner
     * needs a reason and the word that the risk is taken on; capacity cannot be overridden.
     */
    public void choose(UUID plan, UUID activity, UUID partner, String reason, boolean riskTaken) {
        Scope scope = caller.scope();
        AllocationPlan found = plans.get(scope, plan);
        found.requireOpen();
        AllocationProblem open = questions.question(scope, found);
        List<Reason> named = Eligibility.reasons(open, open.activity(activity), open.partner(partner));
        AllocationProblem problem = named.isEmpty() ? open : overridden(open, new Pair(activity, partner), named, riskTaken);
        Verdict verdict = new Explainer(problem, held(plan)).verdict(activity, problem.partner(partner), Depth.EXACT);
        if (verdict.kind() == Kind.BLOCKED) {
            throw new RuleViolation("allocation.blockedBy", verdict.reasons().get(0).code(), String.join(", ", verdict.reasons().get(0).values()));
        }
        String codes = named.stream().map(each -> each.code().name()).collect(Collectors.joining(","));
        move(plan, problem, verdict);
        Assignment chosen = assignments.holding(plan, activity).orElseThrow();
        chosen.lock(true);
        if (!named.isEmpty()) {
            chosen.override(codes, reason, scope.name());
        }
        String question = QuestionJson.write(problem);
        found.changed(PlanCheck.value(problem, held(plan)), question, Sha256.hex(question));
        audit.record(named.isEmpty() ? "allocation.chosen" : "allocation.overridden", "Assignment", chosen.id(), null,
                named.isEmpty() ? "-" + verdict.loss().atMost() : codes + ": " + reason);
    }

    private static AllocationProblem overridden(AllocationProblem problem, Pair pair, List<Reason> named, boolean riskTaken) {
        for (Reason reason : named) {
            if (!reason.code().overridable()) {
                throw new RuleViolation("allocation.cannotOverride", reason.code());
            }
        }
        if (!riskTaken) {
            throw new RuleViolation("allocation.riskMustBeTaken");
        }
        return problem.withOverride(pair);
    }

    private void move(UUID plan, AllocationProblem problem, Verdict verdict) {
        verdict.changes().keySet().forEach(activity -> assignments.holding(plan, activity).ifPresent(Assignment::replace));
        assignments.flush();
        verdict.changes().forEach((activity, to) -> to.ifPresent(partner -> assignments.add(new Assignment(plan, activity, partner,
                NeedValue.fit(problem.activity(activity), problem.partner(partner)), clock.instant()))));
        assignments.flush();
    }

    private Map<UUID, UUID> held(UUID plan) {
        Map<UUID, UUID> held = new HashMap<>();
        assignments.held(plan).forEach(assignment -> held.put(assignment.activity(), assignment.partner()));
        return held;
    }
}
