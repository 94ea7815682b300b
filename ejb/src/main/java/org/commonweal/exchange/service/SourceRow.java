package org.commonweal.exchange.service;

import java.util.List;

/**
 * One row of a file, with its place in it.
 *
 * @param sheet  name of the sheet, empty for CSV
 * @param number as a spreadsheet counts: the header is row 1
 * @param cells  the text of each cell, stripped of white space at both ends; empty where blank
 * @param raw    the bytes of the row as they came; for a workbook, the cells as CSV
 * @param faults what is wrong with single cells, found while reading
 */
record SourceRow(String sheet, long number, List<String> cells, byte[] raw, List<CellFault> faults) {

    /** @param column from 0, or -1 where the whole row is meant */
    record CellFault(int column, String code) { }

    String cell(int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : "";
    }

    boolean blank() {
        return cells.stream().allMatch(String::isEmpty);
    }
}
