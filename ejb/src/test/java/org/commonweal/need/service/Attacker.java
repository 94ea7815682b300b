package org.commonweal.need.service;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Someone who holds everything published and tries to compute what is hidden; written apart from the guard on purpose.
 * It thinks in people: one unknown for each combination of the finest codes of all dimensions, and each published figure
 * is a sum of those. No sums between figures, no tying tables, no shared code with what it attacks.
 */
final class Attacker {

    private final Map<String, List<String>> leaves = new TreeMap<>();
    private final Map<String, DisclosureDimension> dimensions = new TreeMap<>();
    private final List<Map<String, String>> kinds = new ArrayList<>();
    private final Map<DisclosureCell, Long> published = new LinkedHashMap<>();

    static {
        Loader.loadNativeLibraries();
    }

    /** Tables of one measure whose dimensions of the same name have the same codes. */
    Attacker(Collection<DisclosureTable> tables, Set<DisclosureCell> hidden) {
        for (DisclosureTable table : tables) {
            for (DisclosureDimension dimension : table.dimensions()) {
                dimensions.put(dimension.name(), dimension);
                leaves.put(dimension.name(), dimension.codes().stream().filter(dimension::leaf).toList());
            }
            table.values().forEach((cell, value) -> {
                if (!hidden.contains(cell)) {
                    published.put(cell, value);
                }
            });
        }
        combine(new TreeMap<>(), new ArrayList<>(leaves.keySet()));
    }

    private void combine(Map<String, String> chosen, List<String> left) {
        if (left.isEmpty()) {
            kinds.add(new TreeMap<>(chosen));
            return;
        }
        for (String code : leaves.get(left.get(0))) {
            chosen.put(left.get(0), code);
            combine(chosen, left.subList(1, left.size()));
        }
        chosen.remove(left.get(0));
    }

    /** Least and most possible, or the bound on how much is possible where nothing bounds it. */
    long[] range(DisclosureCell hidden) {
        return new long[] {solve(hidden, false), solve(hidden, true)};
    }

    private long solve(DisclosureCell hidden, boolean most) {
        CpModel program = new CpModel();
        IntVar[] people = new IntVar[kinds.size()];
        for (int i = 0; i < people.length; i++) {
            people[i] = program.newIntVar(0, 5_000, "");
        }
        published.forEach((cell, value) -> program.addEquality(sum(people, cell), value));
        if (most) {
            program.maximize(sum(people, hidden));
        } else {
            program.minimize(sum(people, hidden));
        }
        CpSolver solver = new CpSolver();
        solver.getParameters().setNumWorkers(1).setMaxDeterministicTime(5);
        CpSolverStatus status = solver.solve(program);
        if (status != CpSolverStatus.OPTIMAL) {
            throw new AssertionError("The attack on " + hidden.key() + " ended " + status);
        }
        return Math.round(solver.objectiveValue());
    }

    private LinearExpr sum(IntVar[] people, DisclosureCell cell) {
        List<IntVar> in = new ArrayList<>();
        for (int i = 0; i < people.length; i++) {
            if (belongs(kinds.get(i), cell)) {
                in.add(people[i]);
            }
        }
        return LinearExpr.sum(in.toArray(IntVar[]::new));
    }

    private boolean belongs(Map<String, String> kind, DisclosureCell cell) {
        return cell.at().entrySet().stream().allMatch(entry -> {
            DisclosureDimension dimension = dimensions.get(entry.getKey());
            for (String at = kind.get(entry.getKey()); !at.isEmpty(); at = dimension.parent(at)) {
                if (at.equals(entry.getValue())) {
                    return true;
                }
            }
            return false;
        });
    }
}
