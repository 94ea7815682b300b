package org.commonweal.activity.model;

import java.util.Locale;
import org.commonweal.shared.model.RuleViolation;

/** A text of the catalogue in the languages we speak; English must be there, the others may be empty. */
public record LocalText(String en, String fr, String ar) {

    public LocalText {
        if (en == null || en.isBlank()) {
            throw new RuleViolation("activity.englishNeeded");
        }
    }

    /** In the reader's language, else in English. */
    public String in(Locale locale) {
        String wanted = switch (locale.getLanguage()) {
            case "fr" -> fr;
            case "ar" -> ar;
            default -> en;
        };
        return wanted == null || wanted.isBlank() ? en : wanted;
    }
}
