package org.commonweal.allocation.service;

import java.util.Optional;

/** One way of solving a {@link Program}. The same program, hint and limits give the same answer unless the clock stopped it. */
interface Search {

    /**
     * How long to look.
     *
     * @param work    deterministic limit, in the unit of the solver (branch-and-bound nodes, deterministic seconds)
     * @param seconds wall clock as a safety net; an answer stopped by it may differ on another machine
     */
    record Limits(long work, double seconds) { }

    /** What was found: no values when nothing feasible was found in time, or nothing feasible exists ({@code infeasible}). */
    record Outcome(Optional<long[]> values, long value, long bound, boolean infeasible, boolean byClock) {

        static Outcome impossible() {
            return new Outcome(Optional.empty(), 0, 0, true, false);
        }

        boolean proven() {
            return infeasible || values.isPresent() && bound <= value;
        }
    }

    Outcome solve(Program program, Optional<long[]> hint, Limits limits, Watch watch);
}
