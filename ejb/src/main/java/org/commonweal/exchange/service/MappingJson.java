package org.commonweal.exchange.service;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonweal.assessment.model.Answers;
import org.commonweal.assessment.model.Concept;
import org.commonweal.exchange.service.ColumnMapping.PlaceColumns;
import org.commonweal.shared.model.Json;
import org.commonweal.shared.model.RuleViolation;

/** Reads and writes mappings as JSON; the format is described in docs/capabilities/exchange.md. */
public final class MappingJson {

    private static final int LARGEST = 1_000_000;

    private MappingJson() { }

    public static ColumnMapping read(String json) {
        if (json.length() > LARGEST) {
            throw new RuleViolation("exchange.mappingBroken", "> 1 MB");
        }
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return mapping(reader.readObject());
        } catch (RuleViolation no) {
            throw no;
        } catch (RuntimeException e) { // parsers differ in what they throw at nonsense
            throw new RuleViolation("exchange.mappingBroken", e.getMessage());
        }
    }

    private static ColumnMapping mapping(JsonObject root) {
        JsonObject household = object(root, "household");
        JsonObject place = object(root, "place");
        JsonObject members = object(root, "members");
        return new ColumnMapping(root.getString("name"), root.getString("title", root.getString("name")),
                texts(household, "key"), rules(object(household, "columns")),
                new PlaceColumns(text(place, "municipality"), text(place, "ward"), text(place, "settlement"),
                        "create".equals(place.getString("missing", "report"))),
                texts(members, "join"), rules(object(members, "columns")));
    }

    private static List<ColumnRule> rules(JsonObject columns) {
        List<ColumnRule> rules = new ArrayList<>();
        columns.forEach((column, value) -> {
            if (value.getValueType() == JsonValue.ValueType.ARRAY) {
                value.asJsonArray().forEach(each -> rules.add(rule(column, each.asJsonObject())));
            } else {
                rules.add(rule(column, value.asJsonObject()));
            }
        });
        return rules;
    }

    private static ColumnRule rule(String column, JsonObject rule) {
        String name = rule.getString("concept");
        Concept concept = Concept.find(name).orElseThrow(() -> new RuleViolation("exchange.conceptUnknown", name));
        Map<String, String> values = new LinkedHashMap<>();
        object(rule, "values").forEach((value, meaning) -> {
            String code = meaning instanceof JsonString text ? text.getString() : ColumnRule.NOTHING;
            if (!code.isEmpty() && !Answers.fits(concept, code)) {
                throw new RuleViolation("exchange.codeUnknown", code, name);
            }
            values.put(ColumnRule.plain(value), code);
        });
        return new ColumnRule(column, concept, values, rule.getString("format", ""));
    }

    private static JsonObject object(JsonObject parent, String name) {
        return parent.containsKey(name) && !parent.isNull(name) ? parent.getJsonObject(name) : JsonValue.EMPTY_JSON_OBJECT;
    }

    private static String text(JsonObject parent, String name) {
        return parent.containsKey(name) && !parent.isNull(name) ? parent.getString(name) : "";
    }

    private static List<String> texts(JsonObject parent, String name) {
        JsonValue value = parent.get(name);
        if (value instanceof JsonString one) {
            return List.of(one.getString());
        }
        return value == null || value == JsonValue.NULL ? List.of()
                : value.asJsonArray().getValuesAs(JsonString.class).stream().map(JsonString::getString).toList();
    }

    public static String write(ColumnMapping mapping) {
        JsonObjectBuilder place = Json.createObjectBuilder();
        addUnlessEmpty(place, "municipality", mapping.place().municipality());
        addUnlessEmpty(place, "ward", mapping.place().ward());
        addUnlessEmpty(place, "settlement", mapping.place().settlement());
        place.add("missing", mapping.place().create() ? "create" : "report");
        JsonObjectBuilder root = Json.createObjectBuilder().add("name", mapping.name()).add("title", mapping.title())
                .add("household", Json.createObjectBuilder().add("key", array(mapping.key())).add("columns", columns(mapping.columns())))
                .add("place", place);
        if (!mapping.join().isEmpty()) {
            root.add("members", Json.createObjectBuilder().add("join", array(mapping.join())).add("columns", columns(mapping.members())));
        }
        return root.build().toString();
    }

    private static JsonArrayBuilder array(List<String> texts) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        texts.forEach(array::add);
        return array;
    }

    private static void addUnlessEmpty(JsonObjectBuilder object, String name, String text) {
        if (!text.isEmpty()) {
            object.add(name, text);
        }
    }

    private static JsonObjectBuilder columns(List<ColumnRule> rules) {
        Map<String, JsonArrayBuilder> byColumn = new LinkedHashMap<>();
        rules.forEach(rule -> byColumn.computeIfAbsent(rule.column(), column -> Json.createArrayBuilder()).add(rule(rule)));
        JsonObjectBuilder columns = Json.createObjectBuilder();
        byColumn.forEach(columns::add);
        return columns;
    }

    private static JsonObjectBuilder rule(ColumnRule rule) {
        JsonObjectBuilder object = Json.createObjectBuilder().add("concept", rule.concept().name());
        if (!rule.values().isEmpty()) {
            JsonObjectBuilder values = Json.createObjectBuilder();
            rule.values().forEach((value, code) -> {
                if (code.isEmpty()) {
                    values.addNull(value);
                } else {
                    values.add(value, code);
                }
            });
            object.add("values", values);
        }
        addUnlessEmpty(object, "format", rule.format());
        return object;
    }
}
