package org.commonweal.exchange.service;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.commonweal.assessment.model.Answers;
import org.commonweal.assessment.model.Concept;
import org.commonweal.exchange.service.Problem.Severity;

/**
 * Reads one cell as an answer. What cannot be read is an error; what can hardly be true is a warning, and is kept out of
 * the answers where the rules could not bear it.
 *
 * @param answer  empty where the cell says nothing
 * @param problem code of what is wrong, empty where nothing is
 */
record CellReading(String answer, String problem, Severity severity, String detail) {

    static final CellReading SILENT = new CellReading("", "", Severity.WARNING, "");

    private static final int DAY_MINUTES = 24 * 60;
    private static final int LARGE_HOUSEHOLD = 20;
    private static final int LARGEST_HOUSEHOLD = 99;
    private static final int OLDEST = 120;
    private static final Map<String, DateTimeFormatter> FORMATS = new ConcurrentHashMap<>();

    static CellReading of(ColumnRule rule, String value) {
        if (value.isEmpty()) {
            return SILENT;
        }
        var meaning = rule.meaning(value);
        if (meaning.isPresent()) {
            return answer(meaning.get());
        }
        return switch (rule.concept().kind()) {
            case CODE, BOOLEAN -> code(rule.concept(), value);
            case INTEGER -> number(rule.concept(), value);
            case DATE -> date(rule.format(), value);
            case TEXT -> Answers.fits(rule.concept(), value) ? answer(value) : error("textTooLong", "500");
        };
    }

    private static CellReading answer(String answer) {
        return new CellReading(answer, "", Severity.WARNING, "");
    }

    private static CellReading error(String code, String detail) {
        return new CellReading("", code, Severity.ERROR, detail);
    }

    private static CellReading code(Concept concept, String value) {
        String upper = value.toUpperCase(Locale.ROOT);
        return Answers.fits(concept, upper) ? answer(upper) : error("valueNotMapped", concept.name());
    }

    private static CellReading number(Concept concept, String value) {
        BigDecimal number;
        try {
            number = new BigDecimal(value.length() > 40 ? "x" : value.replace(',', '.'));
        } catch (NumberFormatException e) {
            return error("notANumber", concept.name());
        }
        if (number.signum() < 0 || number.compareTo(BigDecimal.valueOf(999_999_999)) > 0) {
            return new CellReading("", "numberOutOfRange", Severity.WARNING, concept.name());
        }
        int whole = number.setScale(0, RoundingMode.HALF_UP).intValue();
        boolean rounded = number.compareTo(BigDecimal.valueOf(whole)) != 0;
        return plausible(concept, whole, rounded);
    }

    private static CellReading plausible(Concept concept, int whole, boolean rounded) {
        String answer = Integer.toString(whole);
        if (concept == Concept.AGE && whole > OLDEST) {
            return new CellReading("", "ageImplausible", Severity.WARNING, Integer.toString(OLDEST));
        }
        if (concept == Concept.HOUSEHOLD_SIZE && (whole < 1 || whole > LARGEST_HOUSEHOLD)) {
            return new CellReading("", "sizeImplausible", Severity.WARNING, Integer.toString(LARGEST_HOUSEHOLD));
        }
        if (concept == Concept.HOUSEHOLD_SIZE && whole > LARGE_HOUSEHOLD) {
            return new CellReading(answer, "sizeLarge", Severity.WARNING, Integer.toString(LARGE_HOUSEHOLD));
        }
        if ("min".equals(concept.unit()) && whole > DAY_MINUTES) {
            return new CellReading(answer, "minutesImplausible", Severity.WARNING, Integer.toString(DAY_MINUTES));
        }
        return rounded ? new CellReading(answer, "rounded", Severity.WARNING, answer) : answer(answer);
    }

    private static CellReading date(String format, String value) {
        try {
            String day = format.isEmpty() && value.length() > 10 && value.charAt(10) == 'T' ? value.substring(0, 10) : value;
            LocalDate date = format.isEmpty() || day.matches("\\d{4}-\\d{2}-\\d{2}.*") ? LocalDate.parse(day.length() > 10 ? day.substring(0, 10) : day)
                    : LocalDate.parse(day, FORMATS.computeIfAbsent(format, CellReading::formatter));
            return date.getYear() < 1900 || date.getYear() > 2200 ? error("dateOutOfRange", "") : answer(date.toString());
        } catch (DateTimeParseException e) {
            return error("notADate", format.isEmpty() ? "yyyy-MM-dd" : format);
        }
    }

    private static DateTimeFormatter formatter(String format) {
        return DateTimeFormatter.ofPattern(format.replace("yyyy", "uuuu"), Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }
}
