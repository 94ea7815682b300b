package org.commonweal.need.service;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonweal.need.service.DisclosureAudit.Range;
import org.commonweal.need.service.DisclosureModel.AtMost;
import org.commonweal.need.service.DisclosureModel.Sum;
import org.commonweal.shared.service.OrTools;

/** The attacker who knows that people come in whole numbers: exact ranges by integer programming. */
final class DisclosureWholeNumbers {

    /** Of deterministic solver time, so that the same release is always judged the same way. */
    private static final double LONGEST = 2;

    private final DisclosureModel model;
    private int programs;

    DisclosureWholeNumbers(DisclosureModel model) {
        this.model = model;
    }

    int programs() {
        return programs;
    }

    /** What is found within the time: never wider than the truth. */
    Range range(Set<Integer> hidden, int place) {
        return new Range(end(hidden, place, false), end(hidden, place, true));
    }

    private long end(Set<Integer> hidden, int place, boolean most) {
        return largest(hidden, Map.of(place, most ? 1 : -1)).map(table -> table[place]).orElse(model.value(place));
    }

    /** A possible table in which this sum of figures, each with its sign, is as large as is found in the time. */
    Optional<long[]> largest(Set<Integer> hidden, Map<Integer, Integer> signs) {
        programs++;
        CpModel program = new CpModel();
        IntVar[] figures = figures(program, hidden);
        LinearExprBuilder sum = LinearExpr.newBuilder();
        signs.forEach((place, sign) -> sum.addTerm(figures[place], sign));
        program.maximize(sum);
        CpSolver solver = OrTools.constraintSolver();
        solver.getParameters().setNumWorkers(1).setRandomSeed(1).setMaxDeterministicTime(LONGEST);
        CpSolverStatus status = solver.solve(program);
        boolean found = status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE;
        return found ? Optional.of(Arrays.stream(figures).mapToLong(solver::value).toArray()) : Optional.empty();
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
