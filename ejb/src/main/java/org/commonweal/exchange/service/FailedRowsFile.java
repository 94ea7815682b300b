package org.commonweal.exchange.service;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongFunction;
import org.commonweal.exchange.model.ImportFaults.FailedRow;

/**
 * Gives rows back as they came, in a file of the same kind and with the same columns, and one column more that says why.
 * Mended there, the file can be imported again as it is. What a spreadsheet would run as a formula is disarmed.
 */
public final class FailedRowsFile {

    /** Words a reason in the reader's language. */
    public interface Reasons {

        String heading();

        String of(String file, long row, String column, String value, String code, String detail);
    }

    private FailedRowsFile() { }

    /** @param after some failed rows after the given row; empty at the end */
    static void write(SourceFile source, OutputStream out, Reasons reasons, LongFunction<List<FailedRow>> after) {
        try (RowReader rows = source.rows("")) {
            List<String> header = new ArrayList<>(rows.header());
            header.add(reasons.heading());
            try (TableWriter table = source.workbook() ? TableWriter.workbook(out, "rows") : TableWriter.csv(out)) {
                table.header(header);
                long last = 0;
                for (List<FailedRow> some = after.apply(last); !some.isEmpty(); some = after.apply(last)) {
                    for (FailedRow row : some) {
                        table.row(cells(source, row, header.size() - 1, reasons));
                        last = row.row();
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(SourceFile source, FailedRow row, int columns, Reasons reasons) {
        List<String> cells = new ArrayList<>(source.cells(row.raw()));
        while (cells.size() < columns) {
            cells.add("");
        }
        List<String> why = Arrays.stream(row.reasons().split("\u001e")).map(reason -> reason.split("\u001f", -1))
                .filter(part -> part.length == 6)
                .map(part -> reasons.of(part[0], Long.parseLong(part[1]), part[2], part[3], part[4], part[5])).toList();
        cells.add(columns, String.join(" | ", why));
        return cells;
    }
}
