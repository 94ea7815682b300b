package org.commonweal.exchange.service;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commonweal.assessment.model.Answers;
import org.commonweal.assessment.model.Concept;
import org.commonweal.exchange.service.ColumnMapping.PlaceColumns;

/** Files in our own words: a column for each concept, named like it in small letters, with its codes as values. */
final class StandardMapping {

    static final String NAME = "commonweal-standard";

    /** Also where a number or a date is asked. */
    private static final Map<String, String> NO_ANSWER = Map.of("dont_know", Answers.DONT_KNOW, "refused", Answers.REFUSED);
    private static final List<String> KEY = List.of("household_key");

    private StandardMapping() { }

    static ColumnMapping mapping() {
        return new ColumnMapping(NAME, "Commonweal: one column for each concept", KEY, rules(false),
                new PlaceColumns("municipality", "ward", "settlement", false), KEY, rules(true));
    }

    private static List<ColumnRule> rules(boolean ofMembers) {
        return Arrays.stream(Concept.values()).filter(concept -> concept.ofMember() == ofMembers)
                .map(concept -> new ColumnRule(concept.name().toLowerCase(Locale.ROOT), concept, NO_ANSWER, "")).toList();
    }
}
