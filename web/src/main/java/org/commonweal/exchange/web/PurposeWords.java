package org.commonweal.exchange.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonweal.assessment.model.Answers;
import org.commonweal.assessment.model.Concept;
import org.commonweal.exchange.service.ColumnChoice;
import org.commonweal.shared.web.Words;

/** What a column and a value can mean, in the reader's words. */
final class PurposeWords {

    private PurposeWords() { }

    static List<String> steps(Locale locale) {
        return Stream.of("files", "columns", "check", "commit", "done").map(step -> Words.of("exchange.step." + step, locale)).toList();
    }

    /** Label to value, for a choice. */
    static Map<String, String> purposes(boolean ofMembers, Locale locale) {
        Map<String, String> purposes = new LinkedHashMap<>();
        Stream<String> fixed = ofMembers ? Stream.of(ColumnChoice.KEY)
                : Stream.of(ColumnChoice.KEY, ColumnChoice.MUNICIPALITY, ColumnChoice.WARD, ColumnChoice.SETTLEMENT);
        fixed.forEach(purpose -> purposes.put(Words.of("exchange.purpose." + purpose, locale), purpose));
        Arrays.stream(Concept.values()).filter(concept -> concept.ofMember() == ofMembers)
                .forEach(concept -> purposes.put(worded("assessment.concept." + concept.name(), concept.name(), locale), concept.name()));
        return purposes;
    }

    static Map<String, String> codes(String purpose, Locale locale) {
        Map<String, String> codes = new LinkedHashMap<>();
        Optional<Concept> concept = Concept.find(purpose == null ? "" : purpose);
        concept.ifPresent(known -> Stream.concat(known.codes().stream(), Stream.of(Answers.DONT_KNOW, Answers.REFUSED))
                .forEach(code -> codes.put(worded("assessment.code." + known.listName() + "." + code, code, locale), code)));
        return codes;
    }

    /** What people call a concept; anything else stays as it is. */
    static String concept(String name, Locale locale) {
        return Concept.find(name == null ? "" : name).map(known -> worded("assessment.concept." + known.name(), known.name(), locale)).orElse(name);
    }

    /** A word of the vocabulary; its name where nobody has worded it yet. */
    private static String worded(String key, String name, Locale locale) {
        String word = Words.of(key, locale);
        return word.equals(key) ? name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT).replace('_', ' ') : word;
    }
}
