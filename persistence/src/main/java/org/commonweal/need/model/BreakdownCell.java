package org.commonweal.need.model;

/**
 * One cell of a breakdown.
 *
 * @param row     key of the part, {@code UNKNOWN} where it is not known
 * @param rowName name of the place or round, or null
 */
public record BreakdownCell(String row, String rowName, String column, String columnName, Tally tally) { }
