package org.commonweal.need.service;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What an attacker knows about all tables of this and earlier releases: one unknown for every figure, the sums between
 * them, and that none is negative. Figures of a tying table (see {@link DisclosureLatent}) are unknowns without a value.
 */
final class DisclosureModel {

    /** {@code whole} is the sum of {@code parts}. */
    record Sum(int whole, int[] parts) { }

    /** {@code less} is never above {@code more}. */
    record AtMost(int less, int more) { }

    /** Beyond this a joint audit takes too long to be run before every publication; merge categories instead. */
    static final int MOST_CELLS = 60_000;

    /** Telling where nobody is tells something too. */
    private static final double NOBODY = 10;
    private static final double TOTAL_IS_DEARER = 5;

    private final List<DisclosureCell> cells = new ArrayList<>();
    private final Map<DisclosureCell, Integer> places = new HashMap<>();
    private final Map<DisclosureCell, Long> known = new HashMap<>();
    private final Map<DisclosureCell, Long> required = new HashMap<>();
    private final Map<DisclosureCell, Double> costs = new HashMap<>();
    private final List<Sum> sums = new ArrayList<>();
    private final Map<String, Sum> sumsByName = new LinkedHashMap<>();
    private final List<AtMost> atMosts = new ArrayList<>();
    private final Map<Integer, List<Integer>> together = new HashMap<>();
    private final Set<Integer> shared = new TreeSet<>();
    private boolean integral = true;

    private DisclosureModel() { }

    /** @param same   figures of earlier copies that are taken to equal figures of today */
    DisclosureModel(Collection<DisclosureTable> tables, DisclosureRules rules, List<DisclosureLink> links,
                    List<DisclosureHistory.Same> same) {
        tables.forEach(table -> take(table, rules));
        tables.stream().collect(Collectors.groupingBy(DisclosureTable::measure, LinkedHashMap::new, Collectors.toList()))
                .forEach((measure, ofOne) -> DisclosureLatent.tying(ofOne).forEach(dimensions -> addSums(measure, dimensions)));
        links.forEach(link -> take(link, dimensionsOf(link.fewer(), tables)));
        sums.addAll(sumsByName.values());
        same.forEach(one -> sums.add(new Sum(place(one.then()), new int[] {place(one.now())})));
    }

    private void take(DisclosureTable table, DisclosureRules rules) {
        integral &= !table.money();
        table.values().forEach((cell, value) -> {
            Long before = known.putIfAbsent(cell, value);
            if (before != null && !before.equals(value)) {
                throw new IllegalArgumentException("Two values for " + cell.key() + ": " + before + " and " + value);
            }
            if (before != null) {
                shared.add(place(cell));
            }
            place(cell);
            required.merge(cell, rules.required(table, cell), Math::max);
            costs.merge(cell, cost(table, cell, value), Math::max);
        });
        addSums(table.measure(), table.dimensions());
    }

    private static Set<String> dimensionsOf(String measure, Collection<DisclosureTable> tables) {
        return tables.stream().filter(table -> table.measure().equals(measure))
                .flatMap(table -> table.dimensions().stream()).map(DisclosureDimension::name).collect(Collectors.toSet());
    }

    private void take(DisclosureLink link, Set<String> dimensions) {
        for (DisclosureCell more : known.keySet().stream().filter(cell -> cell.measure().equals(link.more())).toList()) {
            DisclosureCell fewer = more.in(link.fewer()).onlyOf(dimensions);
            if (known.containsKey(fewer)) {
                together.computeIfAbsent(place(fewer), key -> new ArrayList<>()).add(place(more));
                if (fewer.at().equals(more.at())) {
                    together.computeIfAbsent(place(more), key -> new ArrayList<>()).add(place(fewer));
                    atMosts.add(new AtMost(place(fewer), place(more)));
                }
            }
        }
    }

    private static double cost(DisclosureTable table, DisclosureCell cell, long value) {
        long summed = table.dimensions().stream()
                .filter(dimension -> !dimension.leaf(cell.code(dimension.name()))).count();
        return (value == 0 ? NOBODY : value) * Math.pow(TOTAL_IS_DEARER, summed);
    }

    private void addSums(String measure, List<DisclosureDimension> dimensions) {
        for (DisclosureCell whole : DisclosureTable.cells(measure, dimensions)) {
            for (DisclosureDimension dimension : dimensions) {
                List<String> codes = dimension.children(whole.code(dimension.name()));
                if (!codes.isEmpty()) {
                    sumsByName.computeIfAbsent(whole.key() + "/" + dimension.name() + codes, key -> new Sum(place(whole),
                            codes.stream().mapToInt(code -> place(whole.with(dimension.name(), code))).toArray()));
                }
            }
        }
    }

    /** What can be said of these unknowns while every other figure is known: the sums they stand in, and nothing else. */
    DisclosureModel part(Set<Integer> free) {
        DisclosureModel part = new DisclosureModel();
        part.integral = integral;
        for (Sum sum : sums) {
            if (free.contains(sum.whole()) || Arrays.stream(sum.parts()).anyMatch(free::contains)) {
                part.sums.add(new Sum(part.copied(this, sum.whole()), Arrays.stream(sum.parts()).map(one -> part.copied(this, one)).toArray()));
            }
        }
        for (AtMost atMost : atMosts) {
            if (free.contains(atMost.less()) || free.contains(atMost.more())) {
                part.atMosts.add(new AtMost(part.copied(this, atMost.less()), part.copied(this, atMost.more())));
            }
        }
        free.forEach(place -> part.copied(this, place));
        free.forEach(place -> part.together.put(part.copied(this, place),
                together(place).stream().filter(free::contains).map(other -> part.copied(this, other)).toList()));
        return part;
    }

    private int copied(DisclosureModel whole, int at) {
        DisclosureCell cell = whole.cell(at);
        if (whole.known(at)) {
            known.put(cell, whole.value(at));
            required.put(cell, whole.required(at));
            costs.put(cell, whole.cost(at));
        }
        return place(cell);
    }

    private int place(DisclosureCell cell) {
        return places.computeIfAbsent(cell, key -> {
            if (cells.size() >= MOST_CELLS) {
                throw new IllegalArgumentException("More than " + MOST_CELLS + " linked figures");
            }
            cells.add(cell);
            return cells.size() - 1;
        });
    }

    boolean holds(DisclosureCell cell) {
        return known.containsKey(cell);
    }

    int size() {
        return cells.size();
    }

    DisclosureCell cell(Integer place) {
        return cells.get(place);
    }

    /** False for a figure of a tying table: nobody publishes it. */
    boolean known(int place) {
        return known.containsKey(cells.get(place));
    }

    long value(int place) {
        return known.get(cells.get(place));
    }

    long required(int place) {
        return required.get(cells.get(place));
    }

    /** What hiding this figure takes from the reader: how many it tells about, totals dearer than what they sum. */
    double cost(int place) {
        return costs.get(cells.get(place));
    }

    Collection<Sum> sums() {
        return sums;
    }

    List<AtMost> atMosts() {
        return atMosts;
    }

    /** True where every figure is a count, so that an attacker may reason with whole numbers. */
    boolean integral() {
        return integral;
    }

    /** Whether this figure stands in several tables, as the totals that linked tables share do. */
    boolean shared(int place) {
        return shared.contains(place);
    }

    /** What is hidden along with this figure, since it counts the same people. */
    List<Integer> together(int place) {
        return together.getOrDefault(place, List.of());
    }

    /** With everything that is hidden together with these. */
    Set<Integer> closed(Collection<Integer> hidden) {
        Set<Integer> closed = new TreeSet<>(hidden);
        List<Integer> next = new ArrayList<>(hidden);
        while (!next.isEmpty()) {
            for (int other : together(next.remove(next.size() - 1))) {
                if (closed.add(other)) {
                    next.add(other);
                }
            }
        }
        return closed;
    }

    Set<Integer> places(Collection<DisclosureCell> wanted) {
        return wanted.stream().map(places::get).collect(Collectors.toCollection(TreeSet::new));
    }

    Set<DisclosureCell> cells(Collection<Integer> wanted) {
        return wanted.stream().map(this::cell).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
