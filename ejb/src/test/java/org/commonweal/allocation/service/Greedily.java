package org.commonweal.allocation.service;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.commonweal.allocation.service.AllocationProblem.Pair;

/** The baseline nobody should settle for: the most valuable pair first, as long as the plan stays allowed. */
final class Greedily {

    private Greedily() { }

    static Map<UUID, UUID> served(AllocationProblem problem) {
        NeedValue value = new NeedValue(problem);
        List<Pair> pairs = new ArrayList<>();
        problem.activities().forEach(activity -> problem.partners().forEach(partner -> pairs.add(new Pair(activity.id(), partner.id()))));
        pairs.sort(Comparator.comparingLong(pair -> -value.of(problem.activity(pair.activity()), problem.partner(pair.partner()))));
        Map<UUID, UUID> plan = new HashMap<>();
        for (Pair pair : pairs) {
            Map<UUID, UUID> more = new HashMap<>(plan);
            if (more.putIfAbsent(pair.activity(), pair.partner()) == null && PlanCheck.broken(problem, more).isEmpty()) {
                plan.putAll(more);
            }
        }
        return plan;
    }
}
