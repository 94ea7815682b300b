package org.commonweal.need.service;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.LinkedHashMap;

/**
 * A table that may be shown: a figure for each cell, or that it is hidden. Only {@link DisclosureGuard} makes one, and
 * there is no way from here to a hidden value or to the reason why it is hidden.
 */
public final class DisclosedTable {

    private final String measure;
    private final List<DisclosureDimension> dimensions;
    private final Map<DisclosureCell, OptionalLong> figures = new LinkedHashMap<>();

    DisclosedTable(DisclosureTable table, Set<DisclosureCell> hidden) {
        this.measure = table.measure();
        this.dimensions = table.dimensions();
        table.values().forEach((cell, value) ->
                figures.put(cell, hidden.contains(cell) ? OptionalLong.empty() : OptionalLong.of(value)));
    }

    public String measure() {
        return measure;
    }

    public List<DisclosureDimension> dimensions() {
        return dimensions;
    }

    public Set<DisclosureCell> cells() {
        return figures.keySet();
    }

    /** The figure, or empty where it is hidden. */
    public OptionalLong figure(DisclosureCell cell) {
        OptionalLong figure = figures.get(cell);
        if (figure == null) {
            throw new IllegalArgumentException("No such cell: " + cell.key());
        }
        return figure;
    }

    /** Part of a base in percent: hidden where either is, empty too where the base is nobody. */
    public OptionalDouble percent(DisclosureCell part, DisclosureCell base) {
        OptionalLong above = figure(part);
        OptionalLong below = figure(base);
        boolean shown = above.isPresent() && below.isPresent() && below.getAsLong() > 0;
        return shown ? OptionalDouble.of(100.0 * above.getAsLong() / below.getAsLong()) : OptionalDouble.empty();
    }
}
