package org.commonweal.allocation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.commonweal.allocation.model.AllocationPlan;
import org.commonweal.allocation.model.AllocationPlans;
import org.commonweal.allocation.model.Assignment;
import org.commonweal.allocation.model.AssignmentStatus;
import org.commonweal.allocation.model.Assignments;
import org.commonweal.allocation.model.Outcome;
import org.commonweal.allocation.model.PlanMissing;
import org.commonweal.allocation.model.PlanOption;
import org.commonweal.allocation.model.PlanOptions;
import org.commonweal.allocation.service.AllocationSolver.Plan;
import org.commonweal.audit.service.Audit;
import org.commonweal.job.service.JobProgress;

/** The short transactions of a solve: read the frozen question, write the answer, write the explanations. */
@ApplicationScoped
public class PlanResults {

    /** A frozen question with what the plan holds now. */
    record Frozen(AllocationProblem problem, Map<UUID, UUID> held, Set<UUID> accepted, long bound, boolean waiting) { }

    @Inject
    private AllocationPlans plans;

    @Inject
    private Assignments assignments;

    @Inject
    private PlanOptions options;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    @Transactional(TxType.REQUIRES_NEW)
    public Frozen frozen(UUID plan, UUID job) {
        AllocationPlan found = plans.held(plan);
        List<Assignment> held = assignments.held(plan);
        Map<UUID, UUID> partners = new HashMap<>();
        Set<UUID> accepted = new HashSet<>();
        held.forEach(assignment -> {
            partners.put(assignment.activity(), assignment.partner());
            if (assignment.status() == AssignmentStatus.ACCEPTED) {
                accepted.add(assignment.activity());
            }
        });
        boolean waiting = job.equals(found.job()) && found.status() == org.commonweal.allocation.model.PlanStatus.SOLVING;
        return new Frozen(QuestionJson.read(found.question()), partners, accepted, found.line().outcome().bound(), waiting);
    }

    /** Writes the answer; what stays the same keeps its row, its lock and its override, and nobody loses what was accepted meanwhile. */
    @Transactional(TxType.REQUIRES_NEW)
    public void answer(UUID plan, AllocationProblem problem, Plan found, long bound, String actor, JobProgress progress) {
        AllocationPlan row = plans.held(plan);
        if (found.status() == AllocationSolver.Status.OPTIMAL || found.status() == AllocationSolver.Status.FEASIBLE) {
            replace(plan, problem, found.assignment());
        }
        row.propose(new Outcome(found.status().name(), found.value(), bound, BigDecimal.valueOf(found.seconds()).setScale(1, RoundingMode.HALF_UP),
                found.solver(), found.byClock()), clock.instant());
        progress.checkpoint("\"answered\"");
        audit.recordFor(actor, "allocation.solved", "AllocationPlan", plan, null,
                found.status() + " " + found.value() + "/" + bound + " " + row.line().questionSha256());
    }

    private void replace(UUID plan, AllocationProblem problem, Map<UUID, UUID> wanted) {
        Map<UUID, Assignment> held = new HashMap<>();
        for (Assignment assignment : assignments.held(plan)) {
            boolean stays = assignment.status() == AssignmentStatus.ACCEPTED || assignment.partner().equals(wanted.get(assignment.activity()));
            if (stays) {
                held.put(assignment.activity(), assignment);
            } else {
                assignment.replace();
            }
        }
        assignments.flush();
        wanted.forEach((activity, partner) -> {
            if (!held.containsKey(activity)) {
                int fit = NeedValue.fit(problem.activity(activity), problem.partner(partner));
                assignments.add(new Assignment(plan, activity, partner, fit, clock.instant()));
            }
        });
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void explain(UUID plan, List<PlanOption> verdicts, List<PlanMissing> missing, JobProgress progress) {
        options.clear(plan);
        options.add(plan, verdicts);
        missing.forEach(each -> options.add(plan, each));
        progress.checkpoint("\"explained\"");
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void giveUp(UUID plan, String actor) {
        plans.held(plan).giveUp();
        audit.recordFor(actor, "allocation.solveStopped", "AllocationPlan", plan, null, null);
    }
}
