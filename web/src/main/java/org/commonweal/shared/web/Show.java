package org.commonweal.shared.web;

import jakarta.faces.context.FacesContext;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;

/** Functions of the pages ({@code c:number(…)}): figures, days and sentences in the reader's language. */
public final class Show {

    private Show() { }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    /** A whole number, grouped; a dash where it is unknown. */
    public static String number(Number number) {
        return number == null ? "–" : NumberFormat.getIntegerInstance(locale()).format(number);
    }

    /** A number with at most one digit after the point. */
    public static String decimal(Number number) {
        NumberFormat format = NumberFormat.getNumberInstance(locale());
        format.setMaximumFractionDigits(1);
        return number == null ? "–" : format.format(number);
    }

    /** A part of a whole in percent, as words. */
    public static String percent(long part, long whole) {
        return whole == 0 ? "–" : NumberFormat.getPercentInstance(locale()).format((double) part / whole);
    }

    /** A part of a whole as a length for styles, 0 to 100, always with a point. */
    public static String share(Number part, Number whole) {
        if (part == null || whole == null || whole.doubleValue() <= 0) {
            return "0";
        }
        return String.format(Locale.ROOT, "%.2f", Math.max(0, Math.min(100, part.doubleValue() * 100 / whole.doubleValue())));
    }

    public static long total(List<?> shares) {
        return shares.stream().mapToLong(share -> ((Share) share).count()).sum();
    }

    public static String day(LocalDate day) {
        return day == null ? "–" : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale()).format(day);
    }

    /** Day and minute in the zone of the server: the programme's own, see docs/operations.md. */
    public static String moment(Instant moment) {
        return moment == null ? "–" : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale()).withZone(ZoneId.systemDefault()).format(moment);
    }

    /** The word of a value: {@code word('job.status', DONE)} is the word of {@code job.status.DONE}. */
    public static String word(String prefix, Object value) {
        return value == null ? "–" : Words.of(prefix + "." + value, locale());
    }

    /** 0 none, 1 in part, 2 whole, for the dots. */
    public static String state(int state) {
        return Words.of("shared.state" + Math.max(0, Math.min(2, state)), locale());
    }

    public static String say(String key, Object value) {
        return Words.of(key, locale(), value);
    }

    public static String say2(String key, Object one, Object two) {
        return Words.of(key, locale(), one, two);
    }

    public static String say3(String key, Object one, Object two, Object three) {
        return Words.of(key, locale(), one, two, three);
    }

    public static String say4(String key, Object one, Object two, Object three, Object four) {
        return Words.of(key, locale(), one, two, three, four);
    }
}
