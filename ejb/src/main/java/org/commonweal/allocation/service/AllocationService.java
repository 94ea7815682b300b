package org.commonweal.allocation.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.commonweal.access.model.Role;
import org.commonweal.access.model.Scope;
import org.commonweal.access.service.Caller;
import org.commonweal.activity.service.DemandCounting;
import org.commonweal.allocation.model.AllocationPlan;
import org.commonweal.allocation.model.AllocationPlans;
import org.commonweal.allocation.model.Assignment;
import org.commonweal.allocation.model.AssignmentStatus;
import org.commonweal.allocation.model.Assignments;
import org.commonweal.allocation.model.PlanLine;
import org.commonweal.allocation.model.PlanStatus;
import org.commonweal.assessment.model.AssessmentRounds;
import org.commonweal.audit.service.Audit;
import org.commonweal.job.model.JobLine;
import org.commonweal.job.model.Jobs;
import org.commonweal.job.service.JobQueue;
import org.commonweal.partnership.model.Framework;
import org.commonweal.partnership.model.Frameworks;
import org.commonweal.partnership.model.WorkDomain;
import org.commonweal.shared.model.Ids;
import org.commonweal.shared.model.Period;
import org.commonweal.shared.model.RuleViolation;
import org.commonweal.shared.model.Sha256;

/** The life of a plan: made from counted need, solved, submitted by one manager, approved or returned by another. */
@Stateless
@RolesAllowed(Role.MANAGER)
public class AllocationService {

    @Inject
    private AllocationPlans plans;

    @Inject
    private Assignments assignments;

    @Inject
    private Frameworks frameworks;

    @Inject
    private AssessmentRounds rounds;

    @Inject
    private DemandCounting demand;

    @Inject
    private QuestionReader questions;

    @Inject
    private RoomKeeper room;

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

    @RolesAllowed({Role.MANAGER, Role.OVERSIGHT})
    public List<PlanLine> plans() {
        return plans.all(caller.scope());
    }

    @RolesAllowed({Role.MANAGER, Role.OVERSIGHT})
    public PlanLine plan(UUID plan) {
        return plans.get(caller.scope(), plan).line();
    }

    /** What a new plan can be made of. */
    public PlanChoices choices() {
        Scope scope = caller.scope();
        return new PlanChoices(frameworks.all(scope).stream().map(f -> new PlanChoices.Choice(f.id(), f.name())).toList(),
                rounds.of(scope).stream().map(round -> new PlanChoices.Choice(round.id(), round.name())).toList());
    }

    /** Counts the need of a round in those municipalities of the framework that the caller works in, and asks for activities. */
    public UUID create(String name, UUID framework, UUID round, Period period) {
        Scope scope = caller.scope();
        Framework found = frameworks.get(scope, framework);
        rounds.get(round);
        Set<UUID> municipalities = found.municipalities().stream().filter(scope::sees).collect(Collectors.toSet());
        AllocationPlan plan = new AllocationPlan(Ids.next(), framework, round, name, period, municipalities);
        plan.begun(scope.name(), clock.instant());
        plans.add(plan);
        int activities = demand.count(scope, plan.id(), round, found, municipalities, period).activities().size();
        audit.record("allocation.planMade", "AllocationPlan", plan.id(), one(municipalities), name + ": " + activities);
        return plan.id();
    }

    /** Freezes what is known now and leaves the solve to a job. */
    public UUID solve(UUID plan) {
        Scope scope = caller.scope();
        AllocationPlan found = plans.get(scope, plan);
        releaseIfOver(found);
        AllocationProblem problem = questions.question(scope, found);
        if (problem.activities().isEmpty()) {
            throw new RuleViolation("allocation.nothingToDo");
        }
        String question = QuestionJson.write(problem);
        UUID job = queue.submit(SolveOrder.KIND, found.name(), scope.name(), one(found.municipalities()),
                new SolveOrder(plan, Optional.empty()).json());
        found.solve(job, question, Sha256.hex(question));
        audit.record("allocation.solveAsked", "AllocationPlan", plan, one(found.municipalities()), found.line().questionSha256());
        return job;
    }

    /** Stops the solver; it hands back the best plan it has. */
    public void cancel(UUID plan) {
        AllocationPlan found = plans.get(caller.scope(), plan);
        jobs.cancel(found.job(), clock.instant());
        releaseIfOver(found);
        audit.record("allocation.solveCancelled", "AllocationPlan", plan, one(found.municipalities()), null);
    }

    /** A job that ended without an answer leaves the plan as it was before. */
    private void releaseIfOver(AllocationPlan plan) {
        if (plan.status() == PlanStatus.SOLVING && jobs.of(plan.job()).map(JobLine::ended).orElse(true)) {
            plan.giveUp();
        }
    }

    public void submit(UUID plan) {
        Scope scope = caller.scope();
        AllocationPlan found = plans.get(scope, plan);
        requireSound(scope, found);
        found.submit(scope.name(), clock.instant());
        audit.record("allocation.submitted", "AllocationPlan", plan, one(found.municipalities()), null);
    }

    /** By a second person: every proposed assignment is offered to its partner, unless anything has changed that forbids it. */
    public void approve(UUID plan) {
        Scope scope = caller.scope();
        AllocationPlan found = plans.get(scope, plan);
        found.approve(scope.name(), clock.instant());
        AllocationProblem now = requireSound(scope, found);
        List<Assignment> proposed = assignments.held(plan).stream().filter(a -> a.status() == AssignmentStatus.PROPOSED).toList();
        Set<UUID> partners = proposed.stream().map(Assignment::partner).collect(Collectors.toCollection(TreeSet::new));
        room.hold(partners);
        proposed.forEach(Assignment::offer);
        assignments.flush();
        partners.forEach(partner -> room.requireRoom(partner, now.partner(partner).name()));
        audit.record("allocation.approved", "AllocationPlan", plan, one(found.municipalities()), String.valueOf(proposed.size()));
    }

    public void giveBack(UUID plan, String note) {
        Scope scope = caller.scope();
        AllocationPlan found = plans.get(scope, plan);
        found.giveBack(scope.name(), note, clock.instant());
        audit.record("allocation.returned", "AllocationPlan", plan, one(found.municipalities()), note);
    }

    /** Read again against what is known today, not against the frozen question: a verification may have ended meanwhile. */
    private AllocationProblem requireSound(Scope scope, AllocationPlan plan) {
        Map<UUID, UUID> held = new HashMap<>();
        Set<UUID> accepted = new HashSet<>();
        assignments.held(plan.id()).forEach(assignment -> {
            held.put(assignment.activity(), assignment.partner());
            if (assignment.status() == AssignmentStatus.ACCEPTED) {
                accepted.add(assignment.activity());
            }
        });
        if (held.isEmpty()) {
            throw new RuleViolation("allocation.nothingProposed");
        }
        AllocationProblem now = questions.question(scope, plan).withoutLinksOf(accepted);
        requireMarks(frameworks.get(scope, plan.framework()), now, held.keySet());
        List<PlanCheck.Broken> broken = PlanCheck.broken(now, held);
        if (!broken.isEmpty()) {
            throw new RuleViolation("allocation.planBroken", broken.get(0).where(), broken.get(0).rule());
        }
        return now;
    }

    private static void requireMarks(Framework framework, AllocationProblem problem, Set<UUID> held) {
        for (UUID activity : held) {
            ActivityDemand demand = problem.activity(activity);
            if (framework.arrangement(WorkDomain.of(demand.domain().charAt(0))).isEmpty()) {
                throw new RuleViolation("allocation.markMissing", demand.title());
            }
        }
    }

    private static UUID one(Set<UUID> municipalities) {
        return municipalities.size() == 1 ? municipalities.iterator().next() : null;
    }
}
