package org.commonweal.exchange.service;

import java.util.List;

/** Writes rows as CSV (RFC 4180). */
final class CsvText {

    private CsvText() { }

    /** One row without its line end; cells are quoted where they must be. */
    static String row(List<String> cells, char delimiter) {
        StringBuilder row = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                row.append(delimiter);
            }
            String cell = cells.get(i);
            boolean quote = cell.indexOf(delimiter) >= 0 || cell.indexOf('"') >= 0 || cell.indexOf('\n') >= 0 || cell.indexOf('\r') >= 0;
            row.append(quote ? '"' + cell.replace("\"", "\"\"") + '"' : cell);
        }
        return row.toString();
    }
}
