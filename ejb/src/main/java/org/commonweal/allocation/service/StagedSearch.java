package org.commonweal.allocation.service;

import java.util.Optional;
import java.util.Random;

/**
 * First the whole program by an exact search with a limit on nodes; if that has not finished, neighbourhoods of the best plan:
 * a few partners are freed, everything else keeps its value, and the small rest is solved exactly again.
 */
final class StagedSearch implements Search {

    private static final long SEED = 20261;
    private static final double SHARE_OF_TIME = 0.5;
    private static final Limits SMALL = new Limits(60, 6);

    private final Search exact;
    private final int rounds;

    StagedSearch(Search exact, int rounds) {
        this.exact = exact;
        this.rounds = rounds;
    }

    @Override
    public Outcome solve(Program program, Optional<long[]> hint, Limits limits, Watch watch) {
        long begin = System.nanoTime();
        double first = rounds == 0 ? limits.seconds() : limits.seconds() * SHARE_OF_TIME;
        Outcome whole = exact.solve(program, hint, new Limits(limits.work(), first), watch);
        if (whole.proven() || whole.values().isEmpty() || rounds == 0) {
            return whole;
        }
        watch.better(whole.value(), whole.bound(), since(begin));
        return around(program, whole, begin, limits, watch);
    }

    private Outcome around(Program program, Outcome whole, long begin, Limits limits, Watch watch) {
        long[] best = whole.values().orElseThrow();
        Random random = new Random(SEED);
        boolean late = false;
        boolean byClock = whole.byClock();
        for (int round = 0; round < rounds && program.value(best) < whole.bound() && !late; round++) {
            Program.Rest rest = program.restricted(best, Neighbourhood.free(program, best, random));
            Outcome better = exact.solve(rest.program(), Optional.of(rest.part(best)), SMALL, watch);
            long[] candidate = better.values().map(part -> rest.putBack(best, part)).orElse(best);
            if (program.value(candidate) > program.value(best) && program.allows(candidate)) {
                System.arraycopy(candidate, 0, best, 0, best.length);
                watch.better(program.value(best), whole.bound(), since(begin));
            }
            late = watch.cancelled() || since(begin) > limits.seconds();
            byClock |= better.byClock();
        }
        return new Outcome(Optional.of(best), program.value(best), whole.bound(), false, late || byClock);
    }

    private static double since(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }
}
