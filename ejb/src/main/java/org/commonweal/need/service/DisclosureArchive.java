package org.commonweal.need.service;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonweal.need.service.DisclosureTable.Concentration;
import org.commonweal.shared.model.Json;

/**
 * Writes down what must be kept inside of a release, tables as they are and why cells are hidden, and reads it again when
 * a later release is audited against it.
 */
public final class DisclosureArchive {

    /** A release as it was kept, with the reasons. */
    public record Kept(DisclosureRelease release, Map<DisclosureCell, DisclosureReason> reasons) { }

    private DisclosureArchive() { }

    public static String write(List<DisclosureTable> tables, Map<DisclosureCell, DisclosureReason> reasons) {
        JsonArrayBuilder written = Json.createArrayBuilder();
        tables.forEach(table -> written.add(table(table)));
        JsonArrayBuilder hidden = Json.createArrayBuilder();
        reasons.forEach((cell, reason) -> hidden.add(Json.createObjectBuilder().add("measure", cell.measure())
                .add("at", at(cell)).add("reason", reason.name())));
        return Json.createObjectBuilder().add("tables", written).add("hidden", hidden).build().toString();
    }

    private static JsonObjectBuilder at(DisclosureCell cell) {
        JsonObjectBuilder at = Json.createObjectBuilder();
        cell.at().forEach(at::add);
        return at;
    }

    private static JsonObjectBuilder table(DisclosureTable table) {
        JsonArrayBuilder dimensions = Json.createArrayBuilder();
        table.dimensions().forEach(dimension -> dimensions.add(dimension(dimension)));
        JsonArrayBuilder cells = Json.createArrayBuilder();
        table.values().forEach((cell, value) -> {
            Concentration parts = table.concentration(cell);
            cells.add(Json.createObjectBuilder().add("at", at(cell)).add("value", value)
                    .add("largest", parts.largest()).add("second", parts.second()).add("contributors", parts.contributors()));
        });
        return Json.createObjectBuilder().add("measure", table.measure()).add("money", table.money())
                .add("dimensions", dimensions).add("cells", cells);
    }

    private static JsonObjectBuilder dimension(DisclosureDimension dimension) {
        JsonArrayBuilder codes = Json.createArrayBuilder();
        dimension.codes().forEach(code -> codes.add(Json.createArrayBuilder().add(code).add(dimension.parent(code))));
        return Json.createObjectBuilder().add("name", dimension.name()).add("sensitive", dimension.sensitive())
                .add("known", dimension.commonKnowledge()).add("codes", codes);
    }

    public static Kept read(String name, String written) {
        JsonObject kept;
        try (var reader = Json.createReader(new StringReader(written))) {
            kept = reader.readObject();
        }
        Map<DisclosureCell, DisclosureReason> reasons = new LinkedHashMap<>();
        kept.getJsonArray("hidden").getValuesAs(JsonObject.class).forEach(cell -> reasons.put(
                new DisclosureCell(cell.getString("measure"), at(cell)), DisclosureReason.valueOf(cell.getString("reason"))));
        List<DisclosureTable> tables = kept.getJsonArray("tables").getValuesAs(JsonObject.class).stream()
                .map(DisclosureArchive::table).toList();
        return new Kept(new DisclosureRelease(name, tables, reasons.keySet()), reasons);
    }

    private static Map<String, String> at(JsonObject cell) {
        Map<String, String> at = new HashMap<>();
        JsonObject codes = cell.getJsonObject("at");
        codes.keySet().forEach(dimension -> at.put(dimension, codes.getString(dimension)));
        return at;
    }

    private static DisclosureTable table(JsonObject table) {
        String measure = table.getString("measure");
        Map<DisclosureCell, Long> values = new LinkedHashMap<>();
        Map<DisclosureCell, Concentration> concentrations = new HashMap<>();
        for (JsonObject one : table.getJsonArray("cells").getValuesAs(JsonObject.class)) {
            DisclosureCell cell = new DisclosureCell(measure, at(one));
            values.put(cell, one.getJsonNumber("value").longValueExact());
            concentrations.put(cell, new Concentration(one.getJsonNumber("largest").longValueExact(),
                    one.getJsonNumber("second").longValueExact(), one.getInt("contributors")));
        }
        List<DisclosureDimension> dimensions = table.getJsonArray("dimensions").getValuesAs(JsonObject.class).stream()
                .map(DisclosureArchive::dimension).toList();
        return DisclosureTable.restored(measure, dimensions, table.getBoolean("money"), values, concentrations);
    }

    private static DisclosureDimension dimension(JsonObject dimension) {
        Map<String, String> parents = new LinkedHashMap<>();
        dimension.getJsonArray("codes").getValuesAs(JsonArray.class)
                .forEach(code -> parents.put(code.getString(0), code.getString(1)));
        DisclosureDimension read = DisclosureDimension.tree(dimension.getString("name"), parents);
        read = dimension.getBoolean("sensitive") ? read.sensitiveTopic() : read;
        return dimension.getBoolean("known") ? read.knownToAll() : read;
    }
}
