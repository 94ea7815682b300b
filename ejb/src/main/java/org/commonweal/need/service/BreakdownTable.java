package org.commonweal.need.service;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.commonweal.need.model.BreakdownCell;
import org.commonweal.need.model.Dimension;
import org.commonweal.need.model.Tally;

/**
 * Households split in two ways. Each household stands in exactly one cell, so the cells add up to their rows, the rows to
 * the total, and the total is everybody assessed in the place and round.
 */
public record BreakdownTable(Dimension by, Dimension across, List<Part> columns, List<Row> rows, List<Tally> columnTotals,
                             Tally total) {

    /** Parts nobody need see where they are empty. */
    private static final Set<String> ONLY_IF_ANY = Set.of("X", "?", "EXCLUDED", Dimension.UNKNOWN);

    /** One part of a dimension; {@code name} is null where the words name it. */
    public record Part(Dimension dimension, String key, String name) { }

    public record Row(Part part, List<Tally> cells, Tally total) { }

    static BreakdownTable of(Dimension by, Dimension across, List<BreakdownCell> cells) {
        Map<String, Map<String, Tally>> byRow = new HashMap<>();
        cells.forEach(cell -> byRow.computeIfAbsent(cell.row(), row -> new HashMap<>()).merge(cell.column(), cell.tally(), Tally::plus));
        List<Part> columns = parts(across, cells.stream().map(cell -> new Part(across, cell.column(), cell.columnName())));
        List<Row> rows = parts(by, cells.stream().map(cell -> new Part(by, cell.row(), cell.rowName()))).stream()
                .map(part -> row(part, columns, byRow.getOrDefault(part.key(), Map.of()))).toList();
        List<Tally> totals = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            int column = i;
            totals.add(rows.stream().map(row -> row.cells().get(column)).reduce(Tally.NONE, Tally::plus));
        }
        return new BreakdownTable(by, across, columns, rows, totals, totals.stream().reduce(Tally.NONE, Tally::plus));
    }

    private static Row row(Part part, List<Part> columns, Map<String, Tally> found) {
        List<Tally> cells = columns.stream().map(column -> found.getOrDefault(column.key(), Tally.NONE)).toList();
        return new Row(part, cells, cells.stream().reduce(Tally.NONE, Tally::plus));
    }

    /** The parts the dimension has by itself, in its order; places and rounds as they were found, by name. */
    private static List<Part> parts(Dimension dimension, Stream<Part> found) {
        List<Part> met = found.distinct().toList();
        if (dimension.parts().isEmpty()) {
            return met.stream().sorted(Comparator.comparing((Part part) -> part.key().equals(Dimension.UNKNOWN))
                    .thenComparing(part -> part.name() == null ? "" : part.name()).thenComparing(Part::key)).toList();
        }
        Set<String> keys = new HashSet<>(met.stream().map(Part::key).toList());
        return dimension.parts().stream().filter(key -> keys.contains(key) || !ONLY_IF_ANY.contains(key))
                .map(key -> new Part(dimension, key, null)).toList();
    }

    public boolean empty() {
        return total.households() == 0;
    }
}
