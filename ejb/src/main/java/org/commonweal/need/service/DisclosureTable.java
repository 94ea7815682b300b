package org.commonweal.need.service;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A table as it is, before protection: every inner cell and every total over its dimensions, all sums exact.
 * Never leaves the house: what may be shown is a {@link DisclosedTable}.
 */
public final class DisclosureTable {

    /** Three dimensions and the geography. */
    public static final int MOST_DIMENSIONS = 4;

    /** What one contributor brought into one inner cell, in whole units of money. */
    public record Contribution(List<String> codes, String contributor, long amount) { }

    /** The largest and second largest contribution to a cell, and how many contribute. */
    public record Concentration(long largest, long second, int contributors) { }

    private final String measure;
    private final List<DisclosureDimension> dimensions;
    private final Map<DisclosureCell, Long> values = new LinkedHashMap<>();
    private final Map<DisclosureCell, Concentration> concentrations = new HashMap<>();
    private final boolean money;

    private DisclosureTable(String measure, List<DisclosureDimension> dimensions, boolean money) {
        if (dimensions.isEmpty() || dimensions.size() > MOST_DIMENSIONS) {
            throw new IllegalArgumentException("A table has 1 to " + MOST_DIMENSIONS + " dimensions");
        }
        this.measure = measure;
        this.dimensions = List.copyOf(dimensions);
        this.money = money;
        for (DisclosureCell cell : cells(measure, this.dimensions)) {
            values.put(cell, 0L);
        }
    }

    /** @param inner how many in each inner cell, by the codes in the order of the dimensions; cells left out are 0 */
    public static DisclosureTable counts(String measure, List<DisclosureDimension> dimensions,
                                         Map<List<String>, Long> inner) {
        DisclosureTable table = new DisclosureTable(measure, dimensions, false);
        inner.forEach(table::add);
        return table;
    }

    public static DisclosureTable money(String measure, List<DisclosureDimension> dimensions,
                                        List<Contribution> contributions) {
        DisclosureTable table = new DisclosureTable(measure, dimensions, true);
        Map<DisclosureCell, Map<String, Long>> byContributor = new HashMap<>();
        for (Contribution one : contributions) {
            for (DisclosureCell cell : table.add(one.codes(), one.amount())) {
                byContributor.computeIfAbsent(cell, key -> new HashMap<>()).merge(one.contributor(), one.amount(), Long::sum);
            }
        }
        byContributor.forEach((cell, amounts) -> table.concentrations.put(cell, concentration(amounts)));
        return table;
    }

    private static Concentration concentration(Map<String, Long> amounts) {
        long[] sorted = amounts.values().stream().mapToLong(Long::longValue).filter(x -> x > 0).sorted().toArray();
        int n = sorted.length;
        return new Concentration(n > 0 ? sorted[n - 1] : 0, n > 1 ? sorted[n - 2] : 0, n);
    }

    /** As it was written down; see {@link DisclosureArchive}. */
    static DisclosureTable restored(String measure, List<DisclosureDimension> dimensions, boolean money,
                                    Map<DisclosureCell, Long> values, Map<DisclosureCell, Concentration> concentrations) {
        DisclosureTable table = new DisclosureTable(measure, dimensions, money);
        table.values.putAll(values);
        table.concentrations.putAll(concentrations);
        return table;
    }

    /** The same figures under another measure: a copy of what was released then. */
    DisclosureTable named(String otherMeasure) {
        DisclosureTable copy = new DisclosureTable(otherMeasure, dimensions, money);
        values.forEach((cell, value) -> copy.values.put(cell.in(otherMeasure), value));
        concentrations.forEach((cell, parts) -> copy.concentrations.put(cell.in(otherMeasure), parts));
        return copy;
    }

    private List<DisclosureCell> add(List<String> codes, long amount) {
        if (amount < 0 || codes.size() != dimensions.size()) {
            throw new IllegalArgumentException("Not an inner cell of " + measure + ": " + codes + " = " + amount);
        }
        List<DisclosureCell> touched = List.of(new DisclosureCell(measure, Map.of()));
        for (int d = 0; d < codes.size(); d++) {
            DisclosureDimension dimension = dimensions.get(d);
            if (!dimension.leaf(codes.get(d)) || codes.get(d).isEmpty()) {
                throw new IllegalArgumentException("Not an inner code of " + dimension.name() + ": " + codes.get(d));
            }
            List<DisclosureCell> wider = new ArrayList<>(touched);
            for (String at = codes.get(d); !at.isEmpty(); at = dimension.parent(at)) {
                for (DisclosureCell cell : touched) {
                    wider.add(cell.with(dimension.name(), at));
                }
            }
            touched = wider;
        }
        touched.forEach(cell -> values.merge(cell, amount, Long::sum));
        return touched;
    }

    /** Every cell of such a table, totals first. */
    static List<DisclosureCell> cells(String measure, List<DisclosureDimension> dimensions) {
        List<Map<String, String>> all = List.of(Map.of());
        for (DisclosureDimension dimension : dimensions) {
            List<String> codes = new ArrayList<>(List.of(DisclosureDimension.TOTAL));
            codes.addAll(dimension.codes());
            List<Map<String, String>> wider = new ArrayList<>();
            for (Map<String, String> at : all) {
                for (String code : codes) {
                    Map<String, String> next = new TreeMap<>(at);
                    next.put(dimension.name(), code);
                    wider.add(next);
                }
            }
            all = wider;
        }
        return all.stream().map(at -> new DisclosureCell(measure, at)).toList();
    }

    public String measure() {
        return measure;
    }

    public List<DisclosureDimension> dimensions() {
        return dimensions;
    }

    public boolean money() {
        return money;
    }

    public Map<DisclosureCell, Long> values() {
        return Collections.unmodifiableMap(values);
    }

    /** How many figures are not the sum of others in this table. */
    public long innerCells() {
        return values.keySet().stream().filter(cell -> dimensions.stream().allMatch(one -> one.leaf(cell.code(one.name())))).count();
    }

    public long value(String... codes) {
        return values.get(cell(codes));
    }

    /** The cell at these codes, in the order of the dimensions; {@link DisclosureDimension#TOTAL} sums. */
    public DisclosureCell cell(String... codes) {
        Map<String, String> at = new HashMap<>();
        for (int d = 0; d < dimensions.size(); d++) {
            at.put(dimensions.get(d).name(), codes[d]);
        }
        DisclosureCell cell = new DisclosureCell(measure, at);
        if (codes.length != dimensions.size() || !values.containsKey(cell)) {
            throw new IllegalArgumentException("No cell of " + measure + " at " + Arrays.toString(codes));
        }
        return cell;
    }

    Concentration concentration(DisclosureCell cell) {
        return concentrations.getOrDefault(cell, new Concentration(0, 0, 0));
    }
}
