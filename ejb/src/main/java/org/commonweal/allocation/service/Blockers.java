package org.commonweal.allocation.service;

import static org.commonweal.allocation.service.Reason.Code;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.commonweal.allocation.service.AllocationProblem.Floor;

/**
 * Names what makes a question impossible once a pair is held: first a companion nobody can do, then the locks that hold the
 * room, then the floors. Locks are put back one by one, so that exactly those are named without which it would go.
 */
final class Blockers {

    private static final Search.Limits ENOUGH = new Search.Limits(2_000, 5);

    private final Search search;

    Blockers(Search search) {
        this.search = search;
    }

    /** @param held the question with the wanted pair among its locks */
    List<Reason> of(AllocationProblem held, UUID activity) {
        List<Reason> companions = companions(held, activity);
        if (!companions.isEmpty()) {
            return companions;
        }
        Map<UUID, UUID> only = Map.of(activity, held.locks().get(activity));
        if (possible(held.withLocks(only))) {
            return List.of(new Reason(Code.CAPACITY_HELD, locksInTheWay(held, only)));
        }
        if (possible(withoutFloors(held.withLocks(only)))) {
            return List.of(new Reason(Code.PLAN_IMPOSSIBLE, held.floors().stream().map(Floor::name).toArray()));
        }
        return List.of(new Reason(Code.PACKAGE_BROKEN, titles(held, held.bundle(activity).stream()
                .filter(id -> !id.equals(activity)).toList())));
    }

    /** Companions in the package for which no partner is eligible. */
    static List<Reason> companions(AllocationProblem problem, UUID activity) {
        return problem.bundle(activity).stream().filter(id -> !id.equals(activity)).map(problem::activity)
                .filter(companion -> problem.partners().stream()
                        .noneMatch(partner -> Eligibility.reasons(problem, companion, partner).isEmpty()))
                .map(companion -> new Reason(Code.PACKAGE_BROKEN, companion.title())).toList();
    }

    private Object[] locksInTheWay(AllocationProblem held, Map<UUID, UUID> only) {
        Map<UUID, UUID> kept = new HashMap<>(only);
        List<UUID> inTheWay = new ArrayList<>();
        for (ActivityDemand activity : held.activities()) {
            UUID partner = held.locks().get(activity.id());
            if (partner != null && !kept.containsKey(activity.id())) {
                kept.put(activity.id(), partner);
                if (!possible(held.withLocks(kept))) {
                    kept.remove(activity.id());
                    inTheWay.add(activity.id());
                }
            }
        }
        return titles(held, inTheWay);
    }

    private static Object[] titles(AllocationProblem problem, List<UUID> activities) {
        return activities.stream().map(id -> problem.activity(id).title()).toArray();
    }

    private boolean possible(AllocationProblem question) {
        return !search.solve(AllocationModel.of(question).program(), Optional.empty(), ENOUGH, Watch.NONE).infeasible();
    }

    private static AllocationProblem withoutFloors(AllocationProblem p) {
        return new AllocationProblem(p.partners(), p.activities(), p.links(), p.locks(), p.overrides(), p.declined(), List.of(), p.goal());
    }
}
