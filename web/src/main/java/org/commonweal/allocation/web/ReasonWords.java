package org.commonweal.allocation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.commonweal.allocation.service.Reason;
import org.commonweal.allocation.service.Why;
import org.commonweal.partnership.model.WorkDomain;
import org.commonweal.shared.web.Language;
import org.commonweal.shared.web.Show;
import org.commonweal.shared.web.Words;

/** A reason as a sentence: competencies and activities by name in the reader's language, with the code behind it. */
@Named
@RequestScoped
public class ReasonWords {

    private static final int VALUES = 5;

    @Inject
    private Language language;

    /** @param names activities by title, or null where a reason cannot name any */
    public String say(Reason reason, Map<String, Why.Named> names) {
        List<String> values = new ArrayList<>(switch (reason.code()) {
            case CAPACITY_HELD, PACKAGE_BROKEN -> List.of(activities(reason.values(), names == null ? Map.of() : names));
            default -> reason.values().stream().map(this::value).toList();
        });
        while (values.size() < VALUES) {
            values.add("");
        }
        String sentence = Words.of("allocation.reason." + reason.code(), language.getLocale(), values.toArray()).strip();
        return sentence.substring(0, 1).toUpperCase(language.getLocale()) + sentence.substring(1);
    }

    private String activities(List<String> titles, Map<String, Why.Named> names) {
        return titles.stream().map(title -> names.containsKey(title) ? activity(names.get(title)) : title).collect(Collectors.joining("; "));
    }

    private String activity(Why.Named named) {
        return Words.of("allocation.activityNamed", language.getLocale(), named.name().in(language.getLocale()), named.code(), named.place());
    }

    /** Values are kept as codes, days and plain numbers. */
    private String value(String value) {
        Locale locale = language.getLocale();
        if (value.matches("[A-Z]\\d{2}")) {
            return Words.of("allocation.competencyNamed", locale, Words.of("competency." + value, locale), value);
        }
        if (value.matches("[A-Z]")) {
            return Words.of("partnership.domain." + WorkDomain.of(value.charAt(0)), locale);
        }
        if (value.matches("\\d{4}-\\d\\d-\\d\\d")) {
            return Show.day(LocalDate.parse(value));
        }
        return value.matches("\\d{4,15}") ? Show.number(Long.valueOf(value)) : value;
    }
}
