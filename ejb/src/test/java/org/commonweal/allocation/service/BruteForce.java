package org.commonweal.allocation.service;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Tries every plan there is. The judge of the solver: it knows neither its model nor its solver. */
final class BruteForce {

    private final AllocationProblem problem;
    private final NeedValue value;
    private final Map<UUID, UUID> plan = new HashMap<>();
    private long best = Long.MIN_VALUE;

    private BruteForce(AllocationProblem problem) {
        this.problem = problem;
        this.value = new NeedValue(problem);
    }

    /** The value of the best plan; {@link Long#MIN_VALUE} when there is none. */
    static long best(AllocationProblem problem) {
        BruteForce force = new BruteForce(problem);
        force.decide(0, 0);
        return force.best;
    }

    private void decide(int at, long sum) {
        if (at == problem.activities().size()) {
            if (sum > best && PlanCheck.broken(problem, plan).isEmpty()) {
                best = Math.max(best, PlanCheck.value(problem, plan));
            }
            return;
        }
        ActivityDemand activity = problem.activities().get(at);
        List<PartnerOffer> able = problem.partners().stream()
                .filter(partner -> Eligibility.reasons(problem, activity, partner).isEmpty()).toList();
        decide(at + 1, sum);
        for (PartnerOffer partner : able) {
            plan.put(activity.id(), partner.id());
            decide(at + 1, sum + value.of(activity, partner));
            plan.remove(activity.id());
        }
    }
}
