package org.commonweal.allocation.service;

import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import org.commonweal.shared.service.OrTools;

/** The program without whole numbers, solved by GLOP: an upper bound on any plan, and on any plan that takes one pair. */
final class Relaxation {

    private final boolean solved;
    private final double bound;
    private final double[] reduced;

    Relaxation(Program program) {
        OrTools.load();
        MPSolver solver = new MPSolver("relaxation", MPSolver.OptimizationProblemType.GLOP_LINEAR_PROGRAMMING);
        try {
            MPVariable[] variables = ScipSearch.build(solver, program);
            solved = solver.solve() == MPSolver.ResultStatus.OPTIMAL;
            bound = solved ? solver.objective().value() : 0;
            reduced = new double[variables.length];
            for (int i = 0; solved && i < reduced.length; i++) {
                reduced[i] = Math.min(0, variables[i].reducedCost());
            }
        } finally {
            solver.delete();
        }
    }

    /** No plan with this variable at 1 is worth more. */
    long boundWith(int variable) {
        return solved ? (long) Math.floor(bound + reduced[variable] + 1e-3) : Long.MAX_VALUE / 4;
    }
}
