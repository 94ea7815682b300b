package org.commonweal.allocation.service;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolver.ResultStatus;
import com.google.ortools.linearsolver.MPSolverParameters;
import com.google.ortools.linearsolver.MPVariable;
import java.util.Optional;
import java.util.stream.IntStream;
import org.commonweal.shared.service.OrTools;

/** Mixed-integer programming by SCIP inside OR-Tools, one thread; {@code limits.work} counts branch-and-bound nodes. */
final class ScipSearch implements Search {

    @Override
    public Outcome solve(Program program, Optional<long[]> hint, Limits limits, Watch watch) {
        OrTools.load();
        MPSolver solver = new MPSolver("allocation", MPSolver.OptimizationProblemType.SCIP_MIXED_INTEGER_PROGRAMMING);
        try (Stopper stopper = new Stopper(watch, solver::interruptSolve)) {
            MPVariable[] variables = build(solver, program);
            hint.ifPresent(values -> solver.setHint(variables, IntStream.range(0, variables.length)
                    .mapToDouble(i -> values[i]).toArray()));
            solver.setTimeLimit((long) (limits.seconds() * 1000));
            solver.setSolverSpecificParametersAsString("limits/totalnodes = " + limits.work() + "\nrandomization/randomseedshift = 1\nmisc/catchctrlc = FALSE\n");
            long begin = System.nanoTime();
            ResultStatus status = solver.solve(exact());
            double seconds = (System.nanoTime() - begin) / 1e9;
            return outcome(program, solver, variables, status, stopper.stopped() || seconds >= limits.seconds());
        } finally {
            solver.delete();
        }
    }

    private static MPSolverParameters exact() {
        MPSolverParameters parameters = new MPSolverParameters();
        parameters.setDoubleParam(MPSolverParameters.DoubleParam.RELATIVE_MIP_GAP, 0);
        return parameters;
    }

    static MPVariable[] build(MPSolver solver, Program program) {
        MPVariable[] variables = new MPVariable[program.size()];
        MPObjective objective = solver.objective();
        for (int i = 0; i < variables.length; i++) {
            variables[i] = solver.makeIntVar(0, program.upper(i), "");
            objective.setCoefficient(variables[i], program.objective(i));
        }
        objective.setMaximization();
        for (Program.Row row : program.rows()) {
            MPConstraint constraint = solver.makeConstraint(real(row.low()), real(row.high()));
            for (int k = 0; k < row.variables().length; k++) {
                constraint.setCoefficient(variables[row.variables()[k]], row.coefficients()[k]);
            }
        }
        return variables;
    }

    private static double real(long limit) {
        return limit >= Program.FREE ? MPSolver.infinity() : limit <= -Program.FREE ? -MPSolver.infinity() : limit;
    }

    private static Outcome outcome(Program program, MPSolver solver, MPVariable[] variables, ResultStatus status, boolean clock) {
        if (status == ResultStatus.INFEASIBLE) {
            return Outcome.impossible();
        }
        if (status != ResultStatus.OPTIMAL && status != ResultStatus.FEASIBLE) {
            return new Outcome(Optional.empty(), 0, Long.MAX_VALUE, false, clock);
        }
        long[] values = IntStream.range(0, variables.length).mapToLong(i -> Math.round(variables[i].solutionValue())).toArray();
        long value = program.value(values);
        long bound = status == ResultStatus.OPTIMAL ? value : (long) Math.floor(solver.objective().bestBound() + 1e-6);
        return program.allows(values)
                ? new Outcome(Optional.of(values), value, Math.max(value, bound), false, clock)
                : new Outcome(Optional.empty(), 0, bound, false, clock);
    }
}
