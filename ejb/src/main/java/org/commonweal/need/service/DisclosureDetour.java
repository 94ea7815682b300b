package org.commonweal.need.service;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolver.ResultStatus;
import com.google.ortools.linearsolver.MPVariable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.commonweal.need.service.DisclosureModel.AtMost;
import org.commonweal.need.service.DisclosureModel.Sum;

/**
 * Looks for two possible tables that differ enough in the open figures and as little as can be elsewhere, weighed by what
 * it costs to hide a figure (Kelly, Golden and Assad 1992). Where they differ from the true table must be hidden.
 */
final class DisclosureDetour implements AutoCloseable {

    /** Protecting one unit of an open figure is worth more than any way of doing so costs. */
    private static final double WORTH = 200;
    private static final double MOVED = 1e-6;

    private final DisclosureModel model;
    private final MPSolver solver = MPSolver.createSolver("GLOP");
    private final MPVariable[][] up = new MPVariable[2][];
    private final MPVariable[][] down = new MPVariable[2][];
    private final MPObjective objective;

    DisclosureDetour(DisclosureModel model, Set<Integer> hidden, Set<Integer> eligible) {
        this.model = model;
        this.objective = solver.objective();
        double dearest = eligible.stream().mapToDouble(model::cost).max().orElse(1);
        for (int side = 0; side < 2; side++) {
            up[side] = new MPVariable[model.size()];
            down[side] = new MPVariable[model.size()];
            for (int i = 0; i < model.size(); i++) {
                variable(side, i, hidden.contains(i), eligible.contains(i), dearest);
            }
            rows(side);
        }
        objective.setMinimization();
    }

    private void variable(int side, int place, boolean hidden, boolean eligible, double dearest) {
        boolean known = model.known(place);
        double room = hidden || eligible || !known ? MPSolver.infinity() : 0;
        double below = known ? Math.min(room, model.value(place)) : 0;
        up[side][place] = solver.makeNumVar(0, room, "");
        down[side][place] = solver.makeNumVar(0, below, "");
        if (known) {
            double cost = hidden ? 1e-5 : Math.max(1e-3, model.cost(place) / dearest);
            objective.setCoefficient(up[side][place], cost);
            objective.setCoefficient(down[side][place], cost);
        }
    }

    private void rows(int side) {
        for (Sum sum : model.sums()) {
            double before = model.known(sum.whole()) ? model.value(sum.whole()) : 0;
            MPConstraint row = solver.makeConstraint();
            add(row, side, sum.whole(), -1);
            for (int part : sum.parts()) {
                add(row, side, part, 1);
                before -= model.known(part) ? model.value(part) : 0;
            }
            row.setBounds(before, before);
        }
        for (AtMost atMost : model.atMosts()) {
            MPConstraint row = solver.makeConstraint(
                    model.value(atMost.less()) - model.value(atMost.more()), MPSolver.infinity());
            add(row, side, atMost.more(), 1);
            add(row, side, atMost.less(), -1);
        }
    }

    private void add(MPConstraint row, int side, int place, int sign) {
        row.setCoefficient(up[side][place], row.getCoefficient(up[side][place]) + sign);
        row.setCoefficient(down[side][place], row.getCoefficient(down[side][place]) - sign);
    }

    /** Asks that these figures differ by what they require, each in the direction of its sign, as far as possible. */
    Set<Integer> hideFor(Map<Integer, Integer> open) {
        open.forEach((place, sign) -> {
            MPVariable gained = solver.makeNumVar(0, model.required(place), "");
            MPConstraint row = solver.makeConstraint(0, MPSolver.infinity());
            add(row, 0, place, sign);
            add(row, 1, place, -sign);
            row.setCoefficient(gained, -1);
            objective.setCoefficient(gained, -WORTH);
        });
        if (solver.solve() != ResultStatus.OPTIMAL) {
            return Set.of();
        }
        return moved();
    }

    /** After {@link #hideFor}: the two possible tables it found. */
    List<double[]> tables() {
        return IntStream.range(0, 2).mapToObj(side -> IntStream.range(0, model.size()).mapToDouble(place ->
                (model.known(place) ? model.value(place) : 0) + up[side][place].solutionValue() - down[side][place].solutionValue()).toArray()).toList();
    }

    private Set<Integer> moved() {
        Set<Integer> moved = new TreeSet<>();
        for (int side = 0; side < 2; side++) {
            for (int i = 0; i < model.size(); i++) {
                if (model.known(i) && Math.abs(up[side][i].solutionValue() - down[side][i].solutionValue()) > MOVED) {
                    moved.add(i);
                }
            }
        }
        return moved;
    }

    @Override
    public void close() {
        solver.delete();
    }
}
