package org.commonweal.need.service;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.commonweal.shared.service.OrTools;

/**
 * The cheapest safe pattern of a small table. A master program proposes the cheapest pattern that satisfies all cuts so
 * far; the audit either accepts it, and then it is optimal, or names for each open figure those published ones that hold
 * it, of which at least one must be hidden with it (Fischetti and Salazar 2001, with covering cuts).
 */
final class DisclosureOptimum {

    private static final int MOST_ROUNDS = 60;
    private static final double LONGEST = 2;

    private final DisclosureModel model;
    private final DisclosureAudit audit;
    private final CpModel master = new CpModel();
    private final Map<Integer, BoolVar> hide = new TreeMap<>();

    DisclosureOptimum(DisclosureModel model, DisclosureAudit audit, Set<Integer> primary, Set<Integer> eligible) {
        this.model = model;
        this.audit = audit;
        LinearExprBuilder cost = LinearExpr.newBuilder();
        Set<Integer> all = new TreeSet<>(eligible);
        all.addAll(primary);
        for (int place : all) {
            BoolVar variable = master.newBoolVar("");
            hide.put(place, variable);
            cost.addTerm(variable, Math.max(1, Math.round(model.cost(place))));
            if (primary.contains(place)) {
                master.addEquality(variable, 1);
            }
        }
        hide.forEach((place, variable) -> model.together(place).stream().filter(hide::containsKey)
                .forEach(other -> master.addImplication(variable, hide.get(other))));
        master.minimize(cost);
    }

    /** The optimum if it is found in time, else the cheaper one of what was known. */
    Set<Integer> improve(Set<Integer> known) {
        Map<Set<Integer>, Boolean> tried = new HashMap<>();
        for (int round = 0; round < MOST_ROUNDS; round++) {
            Set<Integer> proposed = cheapest();
            if (proposed == null || cost(proposed) >= cost(known) || tried.put(proposed, true) != null) {
                return known;
            }
            Set<Integer> open = audit.open(proposed);
            if (open.isEmpty()) {
                return proposed;
            }
            open.forEach(place -> cut(place, proposed));
        }
        return known;
    }

    private Set<Integer> cheapest() {
        CpSolver solver = OrTools.constraintSolver();
        solver.getParameters().setNumWorkers(1).setRandomSeed(1).setMaxDeterministicTime(LONGEST);
        if (solver.solve(master) != CpSolverStatus.OPTIMAL) {
            return null;
        }
        Set<Integer> chosen = new TreeSet<>();
        hide.forEach((place, variable) -> {
            if (solver.booleanValue(variable)) {
                chosen.add(place);
            }
        });
        return chosen;
    }

    /** Where whole numbers, not the program, hold the figure, anything not yet hidden may be what helps. */
    private void cut(int open, Set<Integer> proposed) {
        List<Integer> holding = audit.holding(open);
        Set<Integer> helping = new TreeSet<>(holding.isEmpty() || audit.wide(open) ? hide.keySet() : holding);
        helping.retainAll(hide.keySet());
        helping.removeAll(proposed);
        Literal[] any = new Literal[helping.size() + 1];
        any[0] = hide.get(open).not();
        int next = 1;
        for (int place : helping) {
            any[next++] = hide.get(place);
        }
        master.addBoolOr(any);
    }

    private double cost(Set<Integer> pattern) {
        return pattern.stream().mapToLong(place -> Math.max(1, Math.round(model.cost(place)))).sum();
    }
}
