package org.commonweal.exchange.service;

/**
 * One thing wrong with one cell or row, named so that it can be found and mended.
 *
 * @param severity an error keeps the row out, a warning does not
 * @param file     {@code household} or {@code members}
 * @param row      as a spreadsheet counts
 * @param column   name of the column, empty where the whole row is meant
 * @param value    what stands there, shortened; empty for what may name a person
 * @param code     worded by {@code exchange.problem.<code>} and, how to mend it, by {@code exchange.mend.<code>}
 * @param detail   what the wording needs beside the value: a concept, a limit, another row
 */
public record Problem(Severity severity, String file, String sheet, long row, String column, String value, String code, String detail) {

    public enum Severity { ERROR, WARNING }

    static final String HOUSEHOLD = "household";
    static final String MEMBERS = "members";

    private static final int SHOWN = 100;

    public Problem {
        value = value.length() <= SHOWN ? value : value.substring(0, SHOWN - 1) + "…";
        column = column.length() <= 120 ? column : column.substring(0, 119) + "…";
    }

    boolean error() {
        return severity == Severity.ERROR;
    }
}
