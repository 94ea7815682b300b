package org.commonweal.exchange.model;

/**
 * One thing wrong with a file, as it is kept and shown.
 *
 * @param severity {@code ERROR} keeps the row out, {@code WARNING} does not
 * @param file     {@code household} or {@code members}
 * @param code     worded by {@code exchange.problem.<code>} and {@code exchange.mend.<code>}
 */
public record ImportFault(String severity, String file, String sheet, long row, String column, String value, String code,
                          String detail) { }
