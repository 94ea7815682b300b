package org.commonweal.exchange.service;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.commonweal.place.model.AdminLevel;
import org.commonweal.shared.model.Json;
import org.commonweal.shared.model.RuleViolation;

/**
 * Reads places out of CSV or XLSX ({@code pcode,name,level,parent} and, for settlements, {@code informal}) and out of
 * GeoJSON FeatureCollections (RFC 7946), whose properties carry the names that OCHA's common operational datasets use.
 */
final class PlaceFiles {

    private static final List<String> NEEDED = List.of("pcode", "name", "level", "parent");

    private PlaceFiles() { }

    static List<PlaceRow> table(SourceFile file) {
        try (RowReader rows = file.rows("")) {
            int[] at = new int[4];
            List<String> header = rows.header().stream().map(PlaceFiles::plain).toList();
            List<String> missing = NEEDED.stream().filter(name -> !header.contains(name)).toList();
            if (!missing.isEmpty()) {
                throw new RuleViolation("place.columnsMissing", String.join(", ", missing));
            }
            for (int i = 0; i < at.length; i++) {
                at[i] = header.indexOf(NEEDED.get(i));
            }
            int informal = header.indexOf("informal");
            List<PlaceRow> places = new ArrayList<>();
            for (var row = rows.next(); row.isPresent(); row = rows.next()) {
                SourceRow cells = row.get();
                places.add(new PlaceRow(cells.number(), cells.cell(at[0]), name(cells.cell(at[1])), PlaceRow.level(cells.cell(at[2]), cells.number()),
                        cells.cell(at[3]), null, truth(cells.cell(informal))));
            }
            return places;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code Admin Level} and {@code Parent P-Code} are what OCHA's global list calls them. */
    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "").replace("adminlevel", "level").replace("parentpcode", "parent");
    }

    private static Boolean truth(String text) {
        String plain = text.toLowerCase(Locale.ROOT);
        return plain.isEmpty() ? null : (Boolean) List.of("yes", "true", "1", "oui").contains(plain);
    }

    private static String name(String text) {
        return text.length() <= 160 ? text : text.substring(0, 160);
    }

    /** @param level of features that do not say theirs */
    static List<PlaceRow> geoJson(byte[] bytes, AdminLevel level) {
        try (JsonReader reader = Json.createReader(new StringReader(new String(bytes, StandardCharsets.UTF_8)))) {
            JsonObject root = reader.readObject();
            if (!"FeatureCollection".equals(root.getString("type", ""))) {
                throw new RuleViolation("place.geoJsonBroken", root.getString("type", "?"));
            }
            JsonArray features = root.getJsonArray("features");
            List<PlaceRow> places = new ArrayList<>(features.size());
            for (int i = 0; i < features.size(); i++) {
                places.add(feature(features.getJsonObject(i), i + 1, level));
            }
            return places;
        } catch (RuleViolation no) {
            throw no;
        } catch (RuntimeException e) { // parsers differ in what they throw at nonsense
            throw new RuleViolation("place.geoJsonBroken", e.getClass().getSimpleName());
        }
    }

    private static PlaceRow feature(JsonObject feature, int number, AdminLevel otherwise) {
        Map<String, JsonValue> properties = feature.getJsonObject("properties");
        AdminLevel level = Optional.of(text(properties, "level")).filter(text -> !text.isEmpty()).flatMap(text -> PlaceRow.level(text, number)).orElse(otherwise);
        int adm = level.ordinal();
        String pcode = first(properties, "pcode", "adm" + adm + "_pcode", "admin" + adm + "pcod", "admin" + adm + "pcode", "adm" + adm + "code", "adm" + adm + "_code");
        String name = first(properties, "name", "adm" + adm + "_en", "adm" + adm + "_fr", "adm" + adm + "_name", "admin" + adm + "name", "adm" + adm + "label", "admin" + adm + "na_1");
        String parent = adm == 0 ? "" : first(properties, "parent", "adm" + (adm - 1) + "_pcode", "admin" + (adm - 1) + "pcod", "admin" + (adm - 1) + "pcode",
                "adm" + (adm - 1) + "code");
        JsonValue geometry = feature.getOrDefault("geometry", JsonValue.NULL);
        return new PlaceRow(number, pcode, name(name.isEmpty() ? pcode : name), Optional.of(level), parent,
                geometry == JsonValue.NULL ? null : geometry.toString(), null);
    }

    private static String first(Map<String, JsonValue> properties, String... names) {
        for (String name : names) {
            String text = text(properties, name);
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }

    /** Whatever the case of the property's name. */
    private static String text(Map<String, JsonValue> properties, String name) {
        return properties.entrySet().stream().filter(each -> each.getKey().equalsIgnoreCase(name)).map(Map.Entry::getValue)
                .map(value -> value instanceof JsonString string ? string.getString() : value instanceof JsonNumber number ? number.toString() : "")
                .map(String::strip).filter(value -> !value.isEmpty()).findFirst().orElse("");
    }
}
