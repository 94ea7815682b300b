package org.commonweal.need.service;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolver.ResultStatus;
import com.google.ortools.linearsolver.MPVariable;
import java.util.Map;
import java.util.Set;
import org.commonweal.need.service.DisclosureModel.AtMost;
import org.commonweal.need.service.DisclosureModel.Sum;
import org.commonweal.shared.service.OrTools;

/** The attacker's arithmetic: the linear program of everything published, asked again and again for other figures. */
final class DisclosureAttack implements AutoCloseable {

    static {
        OrTools.load();
    }

    private final DisclosureModel model;
    private final MPSolver solver = MPSolver.createSolver("GLOP");
    private final MPVariable[] figures;
    private final double ceiling;
    private int programs;

    DisclosureAttack(DisclosureModel model) {
        this.model = model;
        this.ceiling = ceiling(model);
        this.figures = new MPVariable[model.size()];
        for (int i = 0; i < figures.length; i++) {
            figures[i] = solver.makeNumVar(0, ceiling, "");
        }
        for (Sum sum : model.sums()) {
            MPConstraint row = solver.makeConstraint(0, 0);
            row.setCoefficient(figures[sum.whole()], -1);
            for (int part : sum.parts()) {
                row.setCoefficient(figures[part], 1);
            }
        }
        for (AtMost atMost : model.atMosts()) {
            MPConstraint row = solver.makeConstraint(0, MPSolver.infinity());
            row.setCoefficient(figures[atMost.more()], 1);
            row.setCoefficient(figures[atMost.less()], -1);
        }
    }

    /** Where even the grand total is hidden nothing bounds it above; taking it as bounded only makes us more careful. */
    private static double ceiling(DisclosureModel model) {
        long largest = 1000;
        for (int i = 0; i < model.size(); i++) {
            if (model.known(i)) {
                largest = Math.max(largest, model.value(i) + 2 * model.required(i));
            }
        }
        return 2.0 * largest;
    }

    int programs() {
        return programs;
    }

    /** Everything is published but these. */
    void hide(Set<Integer> hidden) {
        for (int i = 0; i < figures.length; i++) {
            if (model.known(i) && !hidden.contains(i)) {
                figures[i].setBounds(model.value(i), model.value(i));
            } else {
                figures[i].setBounds(0, ceiling);
            }
        }
    }

    /** The possible table in which this sum of figures, each with its sign, is largest. */
    double[] largest(Map<Integer, Integer> signs) {
        MPObjective objective = solver.objective();
        objective.clear();
        signs.forEach((place, sign) -> objective.setCoefficient(figures[place], sign));
        objective.setMaximization();
        programs++;
        ResultStatus status = solver.solve();
        if (status != ResultStatus.OPTIMAL) {
            throw new IllegalStateException("The attacker's program has no optimum: " + status);
        }
        double[] table = new double[figures.length];
        for (int i = 0; i < table.length; i++) {
            table[i] = figures[i].solutionValue();
        }
        return table;
    }

    /** After {@link #largest}: whether freeing this published figure could have changed the answer. */
    boolean holding(int place) {
        return Math.abs(figures[place].reducedCost()) > 1e-7;
    }

    @Override
    public void close() {
        solver.delete();
    }
}
