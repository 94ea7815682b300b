package org.commonweal.assessment.model;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.commonweal.shared.model.Json;
import org.commonweal.shared.model.RuleViolation;

/**
 * What one household, or one person, answered: concept to code. What was not asked is absent; what was asked and not
 * known or not said stands there as such. Neither is ever read as "no".
 */
public final class Answers {

    public static final String YES = "YES";
    public static final String NO = "NO";
    /** Asked; the household does not know. */
    public static final String DONT_KNOW = "DONT_KNOW";
    /** Asked; the household did not want to say. */
    public static final String REFUSED = "REFUSED";

    private static final Answers NONE = new Answers(Map.of());
    private static final int LONGEST_TEXT = 500;
    private static final int LONGEST_NUMBER = 9;

    private final Map<Concept, String> values;

    private Answers(Map<Concept, String> values) {
        EnumMap<Concept, String> copy = new EnumMap<>(Concept.class);
        values.forEach((concept, answer) -> copy.put(concept, checked(concept, answer)));
        this.values = Collections.unmodifiableMap(copy);
    }

    public static Answers none() {
        return NONE;
    }

    /** Refuses what does not fit its concept with {@code assessment.answerNotFitting}. */
    public static Answers of(Map<Concept, String> values) {
        return new Answers(values);
    }

    public Answers with(Concept concept, String answer) {
        EnumMap<Concept, String> more = new EnumMap<>(Concept.class);
        more.putAll(values);
        more.put(concept, answer);
        return new Answers(more);
    }

    /** Whether the answer may be given to the concept. */
    public static boolean fits(Concept concept, String answer) {
        if (answer == null || answer.isBlank()) {
            return false;
        }
        if (answer.equals(DONT_KNOW) || answer.equals(REFUSED)) {
            return true;
        }
        return switch (concept.kind()) {
            case CODE, BOOLEAN -> concept.codes().contains(answer);
            case INTEGER -> answer.length() <= LONGEST_NUMBER && answer.chars().allMatch(c -> c >= '0' && c <= '9');
            case DATE -> date(answer).isPresent();
            case TEXT -> answer.length() <= LONGEST_TEXT;
        };
    }

    private static String checked(Concept concept, String answer) {
        if (!fits(concept, answer)) {
            throw new RuleViolation("assessment.answerNotFitting", concept.name(), String.valueOf(answer));
        }
        return answer;
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }

    public Map<Concept, String> values() {
        return values;
    }

    public boolean empty() {
        return values.isEmpty();
    }

    /** The answer as it stands, "does not know" included; empty only where nothing was asked. */
    public Optional<String> given(Concept concept) {
        return Optional.ofNullable(values.get(concept));
    }

    /** The answer where one is known. */
    public Optional<String> known(Concept concept) {
        return given(concept).filter(answer -> !answer.equals(DONT_KNOW) && !answer.equals(REFUSED));
    }

    public <C extends Enum<C> & Code> Optional<C> code(Concept concept, Class<C> list) {
        if (!concept.listedIn(list)) {
            throw new IllegalArgumentException(concept + " is not answered from " + list.getSimpleName());
        }
        return known(concept).map(name -> Enum.valueOf(list, name));
    }

    public Optional<Integer> integer(Concept concept) {
        return known(concept).map(Integer::valueOf);
    }

    /** True for yes, false for no, empty for everything else. */
    public Optional<Boolean> yes(Concept concept) {
        return known(concept).map(YES::equals);
    }

    public Optional<LocalDate> date(Concept concept) {
        return known(concept).map(LocalDate::parse);
    }

    /** The form in which answers are stored: one object, concept names as keys, in the order of the vocabulary. */
    public String toJson() {
        JsonObjectBuilder object = Json.createObjectBuilder();
        values.forEach((concept, answer) -> object.add(concept.name(), answer));
        return object.build().toString();
    }

    /** Reads what {@link #toJson()} wrote. Concepts this version does not know are left out, not refused. */
    public static Answers fromJson(String json) {
        if (json == null || json.isBlank()) {
            return NONE;
        }
        EnumMap<Concept, String> read = new EnumMap<>(Concept.class);
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject object = reader.readObject();
            object.forEach((key, value) -> Concept.find(key).ifPresent(
                    concept -> read.put(concept, value instanceof JsonString text ? text.getString() : value.toString())));
        }
        return new Answers(read);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Answers that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(values);
    }

    @Override
    public String toString() {
        return "Answers of " + values.size() + " concepts";
    }
}
