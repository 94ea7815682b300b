package org.commonweal.shared.web;

import java.util.List;
import software.xdev.chartjs.model.charts.BarChart;
import software.xdev.chartjs.model.data.BarData;
import software.xdev.chartjs.model.dataset.BarDataset;
import software.xdev.chartjs.model.options.BarOptions;
import software.xdev.chartjs.model.options.scale.Scales;
import software.xdev.chartjs.model.options.scale.cartesian.CartesianScaleOptions;

/**
 * Charts in our colours (Okabe-Ito for kinds, one ramp for severity). The colours are those of tokens.css in light; the
 * browser mends text and grid for dark (shell.js). A chart never stands alone: its figures are in a table beside it.
 */
public final class Charts {

    private static final List<String> KINDS =
            List.of("#0072b2", "#e69f00", "#009e73", "#cc79a7", "#56b4e9", "#d55e00", "#8a8f2a", "#7a7a7a");

    /** Women and men: two hues that differ in grey as well. */
    public static final String WOMEN = "#d98324";
    public static final String MEN = "#1f7a8c";

    /** What became of a need, as in the bars of the ledger. */
    public static final String SERVED = "#009e73";
    public static final String COMMITTED = "#56b4e9";
    public static final String UNMET = "#d38b35";

    /** One row of bars: its name, a figure for each label, its colour or null for the next of the kinds. */
    public record Series(String name, List<? extends Number> figures, String colour) { }

    private Charts() { }

    /** Bars side by side. */
    public static String bars(List<String> labels, List<Series> rows) {
        return chart(labels, rows, false);
    }

    /** Bars on top of each other: parts of a whole for each label. */
    public static String stacked(List<String> labels, List<Series> rows) {
        return chart(labels, rows, true);
    }

    private static String chart(List<String> labels, List<Series> rows, boolean stacked) {
        BarData data = new BarData();
        labels.forEach(data::addLabel);
        for (int i = 0; i < rows.size(); i++) {
            data.addDataset(dataset(rows.get(i), KINDS.get(i % KINDS.size())));
        }
        BarOptions options = new BarOptions().setResponsive(true).setMaintainAspectRatio(false);
        options.setScales(new Scales()
                .addScale(Scales.ScaleAxis.X, new CartesianScaleOptions().setStacked(stacked))
                .addScale(Scales.ScaleAxis.Y, new CartesianScaleOptions().setStacked(stacked)));
        return new BarChart().setData(data).setOptions(options).toJson();
    }

    private static BarDataset dataset(Series row, String next) {
        BarDataset set = new BarDataset().setLabel(row.name()).setBackgroundColor(row.colour() == null ? next : row.colour());
        row.figures().forEach(set::addData);
        return set;
    }
}
