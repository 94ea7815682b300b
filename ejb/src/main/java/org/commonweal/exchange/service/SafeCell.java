package org.commonweal.exchange.service;

import java.util.regex.Pattern;

/**
 * Text that a spreadsheet will not take for a formula (OWASP ASVS 5.0, 1.2.10). A quote goes before what begins like
 * one, also in full-width letters; numbers stay numbers.
 */
public final class SafeCell {

    private static final String BEGINNINGS = "=+-@\t\r\n\u0000\uFF1D\uFF0B\uFF0D\uFF20\u2212|%";
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+([.,]\\d+)?");

    private SafeCell() { }

    public static String of(String text) {
        if (text == null || text.isEmpty() || NUMBER.matcher(text).matches()) {
            return text == null ? "" : text;
        }
        String visible = text.stripLeading();
        boolean risky = BEGINNINGS.indexOf(text.charAt(0)) >= 0 || !visible.isEmpty() && BEGINNINGS.indexOf(visible.charAt(0)) >= 0;
        return risky ? "'" + text : text;
    }
}
