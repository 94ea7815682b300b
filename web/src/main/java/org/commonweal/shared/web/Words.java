package org.commonweal.shared.web;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.commonweal.shared.model.RuleViolation;

/** Turns message keys into sentences in the reader's language. */
public final class Words {

    private Words() { }

    public static String of(RuleViolation violation, Locale locale) {
        return of(violation.key(), locale, violation.values());
    }

    /** The sentence of a key; a key without words is shown as it is, since any answer is better than none. */
    public static String of(String key, Locale locale, Object... values) {
        ResourceBundle words = ResourceBundle.getBundle("org.commonweal.shared.web.AllWords", locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_CLASS));
        return words.containsKey(key) ? new MessageFormat(words.getString(key), locale).format(values) : key;
    }
}
