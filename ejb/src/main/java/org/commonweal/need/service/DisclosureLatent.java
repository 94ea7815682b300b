package org.commonweal.need.service;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Finds which unpublished table ties linked tables together. Need x sex, need x place and sex x place are all margins
 * of one table nobody publishes; what is possible in the three is only what some non-negative need x sex x place table
 * has as margins. Tables that merely share a margin (a chain or a star) need no such table: any two that agree on the
 * margin have a common one. The Graham-Yu-Özsoyoğlu reduction of the tables' dimensions tells the two cases apart:
 * what it cannot take away is the circle.
 */
final class DisclosureLatent {

    private record Level(String dimension, int level) { }

    private DisclosureLatent() { }

    /**
     * The dimensions of the tying tables of these tables of one measure; none where none is needed. There is one for each circle:
     * where a table that is there parts two circles, what is possible on one side does not depend on the other.
     */
    static List<List<DisclosureDimension>> tying(List<DisclosureTable> tables) {
        Set<Set<Level>> edges = tables.stream().map(DisclosureLatent::levels).collect(Collectors.toCollection(LinkedHashSet::new));
        return blocks(edges).stream().map(DisclosureLatent::reduced).filter(left -> left.size() > 1)
                .map(left -> dimensions(left, tables)).toList();
    }

    private static List<DisclosureDimension> dimensions(List<Set<Level>> left, List<DisclosureTable> tables) {
        Map<String, Integer> depth = new LinkedHashMap<>();
        left.forEach(edge -> edge.forEach(level -> depth.merge(level.dimension(), level.level(), Math::max)));
        return new TreeSet<>(depth.keySet()).stream().map(name -> merged(tables, name).cutAt(depth.get(name))).toList();
    }

    /** Takes the tables apart where one of them, or what two have in common, parts them (decomposition by clique separators). */
    private static List<Set<Set<Level>>> blocks(Set<Set<Level>> edges) {
        for (Set<Level> between : separators(edges)) {
            List<Set<Level>> sides = sides(edges, between);
            if (sides.size() > 1) {
                return sides.stream().map(side -> block(edges, between, side)).flatMap(block -> blocks(block).stream()).toList();
            }
        }
        return List.of(edges);
    }

    private static Set<Set<Level>> separators(Set<Set<Level>> edges) {
        Set<Set<Level>> separators = new LinkedHashSet<>();
        edges.forEach(one -> edges.forEach(other -> {
            Set<Level> common = new LinkedHashSet<>(one);
            common.retainAll(other);
            separators.add(common);
        }));
        separators.add(Set.of());
        return separators;
    }

    /** What hangs together once this is taken away. */
    private static List<Set<Level>> sides(Set<Set<Level>> edges, Set<Level> without) {
        List<Set<Level>> sides = new ArrayList<>();
        for (Set<Level> edge : edges) {
            Set<Level> side = new LinkedHashSet<>(edge);
            side.removeAll(without);
            if (!side.isEmpty()) {
                List<Set<Level>> touched = sides.stream().filter(one -> !Collections.disjoint(one, side)).toList();
                touched.forEach(side::addAll);
                sides.removeAll(touched);
                sides.add(side);
            }
        }
        return sides;
    }

    private static Set<Set<Level>> block(Set<Set<Level>> edges, Set<Level> between, Set<Level> side) {
        Set<Set<Level>> block = edges.stream().filter(edge -> !Collections.disjoint(edge, side))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        block.add(between);
        return block;
    }

    private static Set<Level> levels(DisclosureTable table) {
        Set<Level> levels = new LinkedHashSet<>();
        for (DisclosureDimension dimension : table.dimensions()) {
            for (int level = 1; level <= dimension.depth(); level++) {
                levels.add(new Level(dimension.name(), level));
            }
        }
        return levels;
    }

    private static List<Set<Level>> reduced(Set<Set<Level>> edges) {
        List<Set<Level>> left = new ArrayList<>();
        edges.forEach(edge -> left.add(new LinkedHashSet<>(edge)));
        boolean changed = true;
        while (changed) {
            changed = dropLonely(left) | dropContained(left);
        }
        return left;
    }

    private static boolean dropLonely(List<Set<Level>> edges) {
        Map<Level, Integer> seen = new HashMap<>();
        edges.forEach(edge -> edge.forEach(level -> seen.merge(level, 1, Integer::sum)));
        boolean changed = false;
        for (Set<Level> edge : edges) {
            changed |= edge.removeIf(level -> seen.get(level) == 1);
        }
        return changed;
    }

    private static boolean dropContained(List<Set<Level>> edges) {
        for (int i = 0; i < edges.size(); i++) {
            for (int j = 0; j < edges.size(); j++) {
                if (i != j && edges.get(j).containsAll(edges.get(i))) {
                    edges.remove(i);
                    return true;
                }
            }
        }
        return false;
    }

    static DisclosureDimension merged(List<DisclosureTable> tables, String name) {
        return tables.stream().flatMap(table -> table.dimensions().stream())
                .filter(dimension -> dimension.name().equals(name))
                .reduce(DisclosureDimension::with).orElseThrow();
    }
}
