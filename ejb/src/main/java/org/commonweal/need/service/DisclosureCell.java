package org.commonweal.need.service;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * One figure: what is counted, and for whom. A dimension that is not named is summed over, so the same total has the
 * same name in every table it stands in, and linked tables meet in it.
 *
 * @param measure what is counted, with its population: {@code households|round 1}
 * @param at      dimension name to code; totals left out
 */
public record DisclosureCell(String measure, Map<String, String> at) implements Comparable<DisclosureCell> {

    public DisclosureCell {
        TreeMap<String, String> sorted = new TreeMap<>(at);
        sorted.values().removeIf(DisclosureDimension.TOTAL::equals);
        at = Collections.unmodifiableMap(sorted);
    }

    public String code(String dimension) {
        return at.getOrDefault(dimension, DisclosureDimension.TOTAL);
    }

    /** The same cell with another code in one dimension. */
    public DisclosureCell with(String dimension, String code) {
        Map<String, String> moved = new TreeMap<>(at);
        moved.put(dimension, code);
        return new DisclosureCell(measure, moved);
    }

    /** The same place in another measure. */
    public DisclosureCell in(String otherMeasure) {
        return new DisclosureCell(otherMeasure, at);
    }

    /** Summed over every dimension but these. */
    DisclosureCell onlyOf(Set<String> dimensions) {
        Map<String, String> kept = new TreeMap<>(at);
        kept.keySet().retainAll(dimensions);
        return new DisclosureCell(measure, kept);
    }

    /** One line that names the cell, the same in every release. */
    public String key() {
        return measure + at.entrySet().stream().map(e -> ";" + e.getKey() + "=" + e.getValue())
                .collect(Collectors.joining());
    }

    @Override
    public int compareTo(DisclosureCell other) {
        return key().compareTo(other.key());
    }
}
