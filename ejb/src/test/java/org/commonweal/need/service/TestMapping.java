package org.commonweal.need.service;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonweal.assessment.model.Answers;
import org.commonweal.assessment.model.Concept;
import org.commonweal.assessment.model.ConceptKind;

/** Reads a shipped mapping as the import does: columns in their order, the first that says something wins. */
final class TestMapping {

    private final JsonObject columns;

    private TestMapping(JsonObject columns) {
        this.columns = columns;
    }

    static TestMapping shipped(String name) throws IOException {
        return new TestMapping(read(name).getJsonObject("household").getJsonObject("columns"));
    }

    static TestMapping shippedForMembers(String name) throws IOException {
        return new TestMapping(read(name).getJsonObject("members").getJsonObject("columns"));
    }

    private static JsonObject read(String name) throws IOException {
        try (InputStream json = TestMapping.class.getResourceAsStream("/org/commonweal/exchange/mappings/" + name + ".json");
             JsonReader reader = Json.createReader(json)) {
            return reader.readObject();
        }
    }

    Answers answers(Map<String, String> row) {
        Map<Concept, String> answers = new EnumMap<>(Concept.class);
        columns.forEach((column, rules) -> {
            String cell = row.get(column);
            if (cell == null) {
                throw new IllegalStateException("No column " + column);
            }
            if (!cell.isBlank()) {
                rules(rules).forEach(rule -> answer(rule, cell).ifPresent(code -> answers.putIfAbsent(concept(rule), code)));
            }
        });
        return Answers.of(answers);
    }

    private static List<JsonObject> rules(JsonValue rules) {
        return rules instanceof JsonArray several ? several.getValuesAs(JsonObject.class) : List.of(rules.asJsonObject());
    }

    private static Concept concept(JsonObject rule) {
        return Concept.valueOf(rule.getString("concept"));
    }

    private static Optional<String> answer(JsonObject rule, String cell) {
        JsonObject values = rule.containsKey("values") ? rule.getJsonObject("values") : JsonValue.EMPTY_JSON_OBJECT;
        if (values.containsKey(cell)) {
            return values.get(cell) instanceof JsonString code ? Optional.of(code.getString()) : Optional.empty();
        }
        if (concept(rule).kind() == ConceptKind.INTEGER) {
            return Optional.of(new BigDecimal(cell).toBigIntegerExact().toString());
        }
        if (concept(rule).kind() == ConceptKind.DATE) {
            String[] parts = cell.split("/");
            return Optional.of(parts[2] + "-" + parts[1] + "-" + parts[0]);
        }
        throw new IllegalStateException("Nothing says what \"" + cell + "\" means for " + concept(rule));
    }
}
