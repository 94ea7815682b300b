package org.commonweal.allocation.service;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverSolutionCallback;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import java.util.Optional;
import java.util.stream.IntStream;
import org.commonweal.shared.service.OrTools;

/**
 * Constraint programming by CP-SAT. Two interleaved workers, a fixed seed and a deterministic limit make it repeatable;
 * {@code limits.work} counts its deterministic time in hundredths.
 */
final class CpSatSearch implements Search {

    private static final int SEED = 20261;

    @Override
    public Outcome solve(Program program, Optional<long[]> hint, Limits limits, Watch watch) {
        CpModel model = new CpModel();
        IntVar[] variables = build(model, program);
        hint.ifPresent(values -> IntStream.range(0, variables.length).forEach(i -> model.addHint(variables[i], values[i])));
        CpSolver solver = OrTools.constraintSolver();
        solver.getParameters().setNumWorkers(2).setInterleaveSearch(true).setRandomSeed(SEED)
                .setMaxDeterministicTime(limits.work() / 100.0).setMaxTimeInSeconds(limits.seconds());
        try (Stopper stopper = new Stopper(watch, solver::stopSearch)) {
            CpSolverStatus status = solver.solve(model, new Listener(watch));
            return outcome(program, solver, variables, status, stopper.stopped() || solver.wallTime() >= limits.seconds());
        }
    }

    private static IntVar[] build(CpModel model, Program program) {
        IntVar[] variables = new IntVar[program.size()];
        long[] goal = new long[program.size()];
        for (int i = 0; i < variables.length; i++) {
            variables[i] = model.newIntVar(0, program.upper(i), "");
            goal[i] = program.objective(i);
        }
        for (Program.Row row : program.rows()) {
            IntVar[] over = IntStream.of(row.variables()).mapToObj(i -> variables[i]).toArray(IntVar[]::new);
            model.addLinearConstraint(LinearExpr.weightedSum(over, row.coefficients()), row.low(), row.high());
        }
        model.maximize(LinearExpr.weightedSum(variables, goal));
        return variables;
    }

    private static Outcome outcome(Program program, CpSolver solver, IntVar[] variables, CpSolverStatus status, boolean clock) {
        if (status == CpSolverStatus.INFEASIBLE) {
            return Outcome.impossible();
        }
        if (status != CpSolverStatus.OPTIMAL && status != CpSolverStatus.FEASIBLE) {
            return new Outcome(Optional.empty(), 0, Long.MAX_VALUE, false, clock);
        }
        long[] values = IntStream.range(0, variables.length).mapToLong(i -> solver.value(variables[i])).toArray();
        return new Outcome(Optional.of(values), program.value(values), (long) Math.floor(solver.bestObjectiveBound() + 1e-6), false, clock);
    }

    private static final class Listener extends CpSolverSolutionCallback {

        private final Watch watch;

        Listener(Watch watch) {
            this.watch = watch;
        }

        @Override
        public void onSolutionCallback() {
            watch.better((long) objectiveValue(), (long) bestObjectiveBound(), wallTime());
        }
    }
}
