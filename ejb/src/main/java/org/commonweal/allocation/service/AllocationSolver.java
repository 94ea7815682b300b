package org.commonweal.allocation.service;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Finds the best plan for an {@link AllocationProblem}, or the best it can in the time it has, and says how good it surely is. */
public final class AllocationSolver {

    /**
     * How long to look.
     *
     * @param nodes   branch-and-bound nodes of the first, exact search: the same on every machine
     * @param rounds  neighbourhoods searched after it if it has not finished: the same on every machine
     * @param seconds wall clock at most; an answer it cut short says so
     */
    public record Budget(long nodes, int rounds, double seconds) {

        public static final Budget USUAL = new Budget(20_000, 120, 60);
    }

    /** How far an answer can be trusted. */
    public enum Status { OPTIMAL, FEASIBLE, INFEASIBLE, UNKNOWN }

    /**
     * The answer.
     *
     * @param assignment activity to partner; what is not in it stays unmet
     * @param value      in thousandths of a need point
     * @param bound      no plan can be worth more
     * @param byClock    the clock stopped it or someone cancelled: another run may differ
     */
    public record Plan(Status status, Map<UUID, UUID> assignment, long value, long bound, double seconds, String solver,
                       boolean byClock) {

        public Plan {
            assignment = Collections.unmodifiableMap(new LinkedHashMap<>(assignment));
        }

        /** How much better another plan could be at most, as a share of the bound; 0 when this is the best there is. */
        public double gap() {
            return bound <= 0 ? 0 : Math.max(0, (double) (bound - value) / bound);
        }
    }

    private final Search exact;

    public AllocationSolver() {
        this(new ScipSearch());
    }

    AllocationSolver(Search exact) {
        this.exact = exact;
    }

    public Plan solve(AllocationProblem problem, Budget budget, Watch watch) {
        return solve(AllocationModel.of(problem), budget, watch);
    }

    /** The same search for another idea of what a pair is worth; overload then costs nothing. */
    public Plan solve(AllocationProblem problem, PairValue value, Budget budget, Watch watch) {
        return solve(new AllocationModel(problem, value, 0), budget, watch);
    }

    Plan solve(AllocationModel model, Budget budget, Watch watch) {
        long begin = System.nanoTime();
        Search.Outcome found = new StagedSearch(exact, budget.rounds())
                .solve(model.program(), Optional.empty(), new Search.Limits(budget.nodes(), budget.seconds()), watch);
        double seconds = (System.nanoTime() - begin) / 1e9;
        return found.values()
                .map(values -> new Plan(found.proven() ? Status.OPTIMAL : Status.FEASIBLE, model.assignment(values), found.value(),
                        found.bound(), seconds, "SCIP", found.byClock()))
                .orElseGet(() -> new Plan(found.infeasible() ? Status.INFEASIBLE : Status.UNKNOWN, Map.of(), 0, found.bound(),
                        seconds, "SCIP", found.byClock()));
    }
}
