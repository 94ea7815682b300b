package org.commonweal.need.web;

import java.util.ArrayList;
import java.util.List;
import org.commonweal.need.model.Dimension;
import org.commonweal.need.model.Tally;
import org.commonweal.need.service.BreakdownTable;
import org.commonweal.shared.web.Charts;

/** A breakdown as the page draws it: words for its parts, shades for its cells, a chart of the same figures. */
public class BreakdownShown {

    private static final int SHADES = 4;

    /** @param shade 0 none to 4 most, for the eye only: the figure stands in the cell */
    public record Cell(long count, int shade) { }

    public record Row(String name, boolean known, List<Cell> cells, Tally total) { }

    private final BreakdownTable table;
    private final Counted counted;
    private final List<String> columns;
    private final List<Row> rows;
    private final String chart;

    BreakdownShown(BreakdownTable table, Counted counted, NeedWords words) {
        this.table = table;
        this.counted = counted;
        this.columns = table.columns().stream().map(words::part).toList();
        long most = table.rows().stream().filter(row -> worries(row.part().key())).flatMap(row -> row.cells().stream()).mapToLong(counted::of).max().orElse(0);
        this.rows = table.rows().stream().map(row -> new Row(words.part(row.part()), !row.part().key().equals(Dimension.UNKNOWN),
                row.cells().stream().map(cell -> cell(counted.of(cell), worries(row.part().key()) ? most : 0)).toList(), row.total())).toList();
        this.chart = table.empty() ? null : draw();
    }

    /** No need and no answer are not shaded: many of them are no alarm. */
    private static boolean worries(String part) {
        return !part.equals(Dimension.UNKNOWN) && !part.equals(Dimension.NO_NEED);
    }

    private static Cell cell(long count, long most) {
        return new Cell(count, count == 0 || most == 0 ? 0 : (int) Math.max(1, Math.ceil((double) SHADES * count / most)));
    }

    private String draw() {
        List<Charts.Series> series = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            int column = i;
            series.add(new Charts.Series(columns.get(i), rows.stream().map(row -> row.cells().get(column).count()).toList(), colour(i)));
        }
        return Charts.stacked(rows.stream().map(Row::name).toList(), series);
    }

    private String colour(int column) {
        if (table.across().kind() != Dimension.Kind.HEAD) {
            return null;
        }
        return switch (table.columns().get(column).key()) {
            case "F" -> Charts.WOMEN;
            case "M" -> Charts.MEN;
            default -> null;
        };
    }

    public boolean isNobody() {
        return table.empty();
    }

    public BreakdownTable getTable() {
        return table;
    }

    public Tally getTotal() {
        return table.total();
    }

    public List<String> getColumns() {
        return columns;
    }

    /** One part is no split: its column would only repeat the total. */
    public boolean isSplit() {
        return table.across().kind() != Dimension.Kind.ALL;
    }

    public List<Row> getRows() {
        return rows;
    }

    public List<Long> getColumnTotals() {
        return table.columnTotals().stream().map(counted::of).toList();
    }

    public String getChart() {
        return chart;
    }
}
