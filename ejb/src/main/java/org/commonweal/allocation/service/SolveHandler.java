package org.commonweal.allocation.service;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.commonweal.allocation.model.PlanMissing;
import org.commonweal.allocation.model.PlanOption;
import org.commonweal.allocation.service.AllocationSolver.Budget;
import org.commonweal.allocation.service.AllocationSolver.Plan;
import org.commonweal.allocation.service.AllocationSolver.Status;
import org.commonweal.allocation.service.Explainer.Depth;
import org.commonweal.allocation.service.Explanation.Verdict;
import org.commonweal.job.model.Job;
import org.commonweal.job.service.JobHandler;
import org.commonweal.job.service.JobProgress;
import org.commonweal.shared.model.Json;

/**
 * Solves plans as long work. The question was frozen when the job was left, so a job that starts again after a crash solves the
 * same question; once the answer is written only the explanations are left to do.
 */
@ApplicationScoped
public class SolveHandler implements JobHandler {

    @Inject
    private PlanResults results;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    @Override
    public String kind() {
        return SolveOrder.KIND;
    }

    @Override
    public String run(Job.Work work, JobProgress progress) {
        SolveOrder order = SolveOrder.read(work.parameters());
        PlanResults.Frozen frozen = results.frozen(order.plan(), work.id());
        if (frozen.waiting()) {
            Plan found = solve(order, frozen, progress);
            if (found.status() == Status.UNKNOWN) {
                results.giveUp(order.plan(), work.owner());
                return report(found);
            }
            long bound = order.declined().isPresent() ? Math.max(frozen.bound(), found.value()) : found.bound();
            results.answer(order.plan(), frozen.problem(), found, bound, work.owner(), progress);
        }
        explain(order.plan(), results.frozen(order.plan(), work.id()), progress);
        return "{}";
    }

    private Plan solve(SolveOrder order, PlanResults.Frozen frozen, JobProgress progress) {
        progress.tell("allocation.stage.solving", 0, 0);
        try (SolveWatch watch = new SolveWatch(progress, scheduler)) {
            AllocationSolver solver = new AllocationSolver();
            if (order.declined().isEmpty()) {
                return solver.solve(frozen.problem(), Budget.USUAL, watch);
            }
            UUID declined = order.declined().get();
            Plan narrow = solver.solve(Replan.narrow(frozen.problem(), declined, frozen.held()), Budget.USUAL, watch);
            Plan found = narrow.status() != Status.INFEASIBLE ? narrow
                    : solver.solve(Replan.wider(frozen.problem(), declined, frozen.held(), frozen.accepted()), Budget.USUAL, watch);
            return new Plan(found.status(), found.assignment(), PlanCheck.value(frozen.problem(), found.assignment()), found.bound(),
                    found.seconds(), found.solver(), found.byClock());
        }
    }

    private void explain(UUID plan, PlanResults.Frozen frozen, JobProgress progress) {
        AllocationProblem problem = frozen.problem();
        Map<UUID, UUID> held = frozen.held();
        Explainer explainer = new Explainer(problem, held);
        MissingFinder finder = new MissingFinder(problem, held);
        List<PlanOption> options = new ArrayList<>();
        List<PlanMissing> missing = new ArrayList<>();
        int done = 0;
        for (ActivityDemand activity : problem.activities()) {
            progress.tell("allocation.stage.explaining", done++, problem.activities().size());
            for (PartnerOffer partner : problem.partners()) {
                Verdict verdict = explainer.verdict(activity.id(), partner, Depth.QUICK);
                options.add(new PlanOption(activity.id(), partner.id(), verdict.kind().name(), verdict.loss().atLeast(),
                        verdict.loss().atMost(), ExplanationJson.write(verdict.reasons())));
            }
            if (!held.containsKey(activity.id())) {
                Explanation.Missing lacks = finder.missing(activity.id());
                missing.add(new PlanMissing(activity.id(), lacks.kind().name(), ExplanationJson.write(lacks)));
            }
        }
        results.explain(plan, options, missing, progress);
    }

    private static String report(Plan found) {
        return Json.createObjectBuilder().add("status", found.status().name()).add("value", found.value()).add("bound", found.bound())
                .build().toString();
    }
}
