package org.commonweal.exchange.service;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonweal.assessment.model.Concept;

/**
 * What one column says of one concept.
 *
 * @param values what each value of the column means, by {@link #plain}; {@link #NOTHING} where the value says nothing of
 *               this concept. Values that are not listed are read as they stand, if they fit.
 * @param format the pattern of a date, empty for ISO 8601
 */
public record ColumnRule(String column, Concept concept, Map<String, String> values, String format) {

    /** The value is known and says nothing of the concept: another column decides. */
    public static final String NOTHING = "";

    /** Two blanks and more, or one that is no plain space: nearly no value has any, so nearly none is copied for it. */
    private static final Pattern BLANKS = Pattern.compile("\\s{2,}|[\\s&&[^ ]]");

    public ColumnRule {
        values = Map.copyOf(values);
    }

    /** The form in which values are compared: no matter the case and the number of blanks. */
    static String plain(String value) {
        return BLANKS.matcher(value.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
    }

    Optional<String> meaning(String value) {
        String listed = values.get(value);
        return listed != null ? Optional.of(listed) : Optional.ofNullable(values.get(plain(value)));
    }
}
