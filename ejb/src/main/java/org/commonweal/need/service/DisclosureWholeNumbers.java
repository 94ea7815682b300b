package org.commonweal.need.service;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import java.util.Set;
import org.commonweal.need.service.DisclosureAudit.Range;
import org.commonweal.need.service.DisclosureModel.AtMost;
import org.commonweal.need.service.DisclosureModel.Sum;

/** The attacker who knows that people come in whole numbers: exact ranges by integer programming. */
final class DisclosureWholeNumbers {

    /** Of deterministic solver time, so that the same release is always judged the same way. */
    private static final double LONGEST = 5;

    private final DisclosureModel model;

    DisclosureWholeNumbers(DisclosureModel model) {
        this.model = model;
    }

    /** What is found within the time: never wider than the truth. */
    Range range(Set<Integer> hidden, int place) {
        return new Range(end(hidden, place, false), end(hidden, place, true));
    }

    private long end(Set<Integer> hidden, int place, boolean most) {
        CpModel program = new CpModel();
        IntVar[] figures = figures(program, hidden);
        if (most) {
            program.maximize(figures[place]);
        } else {
            program.minimize(figures[place]);
        }
        CpSolver solver = new CpSolver();
        solver.getParameters().setNumWorkers(1).setRandomSeed(1).setMaxDeterministicTime(LONGEST);
        CpSolverStatus status = solver.solve(program);
        boolean found = status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE;
        return found ? solver.value(figures[place]) : model.value(place);
    }

    private IntVar[] figures(CpModel program, Set<Integer> hidden) {
        long largest = 1000;
        for (int i = 0; i < model.size(); i++) {
            largest = model.known(i) ? Math.max(largest, 2 * (model.value(i) + 2 * model.required(i))) : largest;
        }
        IntVar[] figures = new IntVar[model.size()];
        for (int i = 0; i < figures.length; i++) {
            boolean published = model.known(i) && !hidden.contains(i);
            figures[i] = published ? program.newConstant(model.value(i)) : program.newIntVar(0, largest, "");
        }
        for (Sum sum : model.sums()) {
            IntVar[] parts = new IntVar[sum.parts().length];
            for (int i = 0; i < parts.length; i++) {
                parts[i] = figures[sum.parts()[i]];
            }
            program.addEquality(LinearExpr.sum(parts), figures[sum.whole()]);
        }
        for (AtMost atMost : model.atMosts()) {
            program.addLessOrEqual(figures[atMost.less()], figures[atMost.more()]);
        }
        return figures;
    }
}
