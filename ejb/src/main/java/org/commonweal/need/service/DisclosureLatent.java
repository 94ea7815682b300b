package org.commonweal.need.service;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** The dimensions of the tying table of these tables of one measure, or empty where none is needed. */
    static Optional<List<DisclosureDimension>> tying(List<DisclosureTable> tables) {
        List<Set<Level>> left = reduced(tables.stream().map(DisclosureLatent::levels).collect(Collectors.toSet()));
        if (left.size() < 2) {
            return Optional.empty();
        }
        Map<String, Integer> depth = new LinkedHashMap<>();
        left.forEach(edge -> edge.forEach(level -> depth.merge(level.dimension(), level.level(), Math::max)));
        return Optional.of(new TreeSet<>(depth.keySet()).stream()
                .map(name -> merged(tables, name).cutAt(depth.get(name))).toList());
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
