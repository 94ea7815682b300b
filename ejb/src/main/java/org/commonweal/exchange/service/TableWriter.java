package org.commonweal.exchange.service;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes a table row by row, as CSV (UTF-8 with a byte order mark, so that Excel reads it right) or as a workbook with a
 * frozen, bold header. Text that looks like a formula is disarmed; see {@link SafeCell}.
 */
public abstract class TableWriter implements Closeable {

    public static TableWriter csv(OutputStream out) {
        return new Csv(out);
    }

    public static TableWriter workbook(OutputStream out, String sheet) {
        return new Sheet(out, sheet);
    }

    public abstract void header(List<String> names);

    public abstract void row(List<String> cells);

    private static final class Csv extends TableWriter {

        private final Writer out;

        private Csv(OutputStream stream) {
            out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
            write("\uFEFF");
        }

        @Override
        public void header(List<String> names) {
            row(names);
        }

        @Override
        public void row(List<String> cells) {
            write(CsvText.row(cells.stream().map(SafeCell::of).toList(), ',') + "\r\n");
        }

        private void write(String text) {
            try {
                out.write(text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() throws IOException {
            out.flush();
        }
    }

    private static final class Sheet extends TableWriter {

        /** Longer ones, and those with leading zeros, are names and not amounts. */
        private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d{0,13})(\\.\\d{1,10})?");

        private final Workbook workbook;
        private final Worksheet sheet;
        private int next;

        private Sheet(OutputStream out, String name) {
            workbook = new Workbook(out, "Commonweal", "1.0");
            sheet = workbook.newWorksheet(name);
        }

        @Override
        public void header(List<String> names) {
            row(names);
            sheet.range(0, 0, 0, Math.max(0, names.size() - 1)).style().bold().set();
            sheet.freezePane(0, 1);
        }

        @Override
        public void row(List<String> cells) {
            for (int i = 0; i < cells.size(); i++) {
                String cell = cells.get(i);
                if (NUMBER.matcher(cell).matches()) {
                    sheet.value(next, i, new BigDecimal(cell));
                } else if (!cell.isEmpty()) {
                    sheet.value(next, i, SafeCell.of(cell));
                }
            }
            next++;
        }

        @Override
        public void close() throws IOException {
            workbook.finish();
        }
    }
}
