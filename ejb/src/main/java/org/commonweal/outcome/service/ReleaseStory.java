package org.commonweal.outcome.service;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.commonweal.need.model.NeedDomain;
import org.commonweal.outcome.model.PartnerFact;
import org.commonweal.shared.model.Json;

/** A release as it is read: the frozen content, and nothing that is not in it. */
public final class ReleaseStory {

    private final JsonObject content;
    private final Map<String, Figure> figures = new LinkedHashMap<>();
    private final Map<String, String> places = new LinkedHashMap<>();

    private ReleaseStory(JsonObject content) {
        this.content = content;
        content.getJsonArray("places").getValuesAs(JsonObject.class)
                .forEach(place -> places.put(place.getString("code"), place.getString("name")));
        for (JsonObject table : content.getJsonArray("tables").getValuesAs(JsonObject.class)) {
            table.getJsonArray("cells").getValuesAs(JsonObject.class).forEach(cell ->
                    figures.put(key(table.getString("measure"), codes(cell)), figure(cell)));
        }
    }

    public static ReleaseStory of(String content) {
        try (var reader = Json.createReader(new StringReader(content))) {
            return new ReleaseStory(reader.readObject());
        }
    }

    private static Map<String, String> codes(JsonObject cell) {
        Map<String, String> codes = new TreeMap<>();
        for (Map.Entry<String, JsonValue> code : cell.getJsonObject("at").entrySet()) {
            codes.put(code.getKey(), ((JsonString) code.getValue()).getString());
        }
        return codes;
    }

    private static Figure figure(JsonObject cell) {
        return cell.getBoolean("hidden", false) ? Figure.HIDDEN : Figure.of(cell.getJsonNumber("value").longValueExact());
    }

    private static String key(String measure, Map<String, String> codes) {
        return measure + new TreeMap<>(codes);
    }

    private Figure figure(String measure, Map<String, String> codes) {
        return figures.get(key(measure, codes));
    }

    public String text(String property) {
        return content.getString(property);
    }

    public int number(String property) {
        return content.getInt(property);
    }

    public boolean synthetic() {
        return content.getBoolean("synthetic");
    }

    public Instant asOf() {
        return Instant.parse(text("asOf"));
    }

    public List<PartnerFact> partners() {
        return content.getJsonArray("partners").getValuesAs(JsonObject.class).stream()
                .map(partner -> new PartnerFact(partner.getString("name"), partner.getString("kind"))).toList();
    }

    /** Households in each need, over all places. */
    public List<StateRow> byNeed() {
        return Arrays.stream(NeedDomain.values()).map(need -> row(need.name(), ReleaseTables.HOUSEHOLDS, need, Map.of())).toList();
    }

    public List<StateRow> byPlace(NeedDomain need) {
        List<StateRow> rows = new ArrayList<>();
        places.forEach((code, name) -> rows.add(row(name, ReleaseTables.HOUSEHOLDS, need, Map.of(ReleaseTables.PLACE, code))));
        return rows;
    }

    /** Households by the sex of their head. */
    public List<StateRow> byHead(NeedDomain need) {
        return bySex(ReleaseTables.HOUSEHOLDS, ReleaseTables.HEAD, need);
    }

    /** People by their own sex. */
    public List<StateRow> people(NeedDomain need) {
        return bySex(ReleaseTables.PERSONS, ReleaseTables.SEX, need);
    }

    private List<StateRow> bySex(String measure, String dimension, NeedDomain need) {
        return ReleaseTables.SEXES.stream().filter(sex -> figure(measure, Map.of(dimension, sex)) != null)
                .map(sex -> row(sex, measure, need, Map.of(dimension, sex))).toList();
    }

    public StateRow allPeople(NeedDomain need) {
        return row("", ReleaseTables.PERSONS, need, Map.of());
    }

    private StateRow row(String name, String measure, NeedDomain need, Map<String, String> at) {
        Figure whole = figure(measure, at);
        Figure inNeed = state(measure, need, at, "NEED");
        Figure served = state(measure, need, at, "SERVED");
        return new StateRow(name, whole, inNeed, served, state(measure, need, at, "COMMITTED"), state(measure, need, at, "UNMET"),
                served.percentOf(inNeed));
    }

    private Figure state(String measure, NeedDomain need, Map<String, String> at, String state) {
        Map<String, String> codes = new TreeMap<>(at);
        codes.put(need.name(), state);
        return figure(measure, codes);
    }

    public Figure households() {
        return figure(ReleaseTables.HOUSEHOLDS, Map.of());
    }

    public Figure persons() {
        return figure(ReleaseTables.PERSONS, Map.of());
    }

    public Figure money() {
        return figure(ReleaseTables.MONEY, Map.of());
    }

    public List<MoneyRow> moneyRows() {
        List<MoneyRow> rows = new ArrayList<>();
        for (NeedDomain need : NeedDomain.values()) {
            rows.add(new MoneyRow(need.name(), true, figure(ReleaseTables.MONEY, Map.of(ReleaseTables.NEED, need.name()))));
        }
        places.forEach((code, name) -> rows.add(new MoneyRow(name, false, figure(ReleaseTables.MONEY, Map.of(ReleaseTables.PLACE, code)))));
        return rows;
    }

    public long hiddenFigures() {
        return figures.values().stream().filter(Figure::hidden).count();
    }

    public long allFigures() {
        return figures.size();
    }

    /** Every figure once, in the order of the content. */
    public List<ReleaseCell> cells() {
        Map<String, ReleaseCell> cells = new LinkedHashMap<>();
        for (JsonObject table : content.getJsonArray("tables").getValuesAs(JsonObject.class)) {
            String measure = table.getString("measure");
            table.getJsonArray("cells").getValuesAs(JsonObject.class).forEach(cell ->
                    cells.putIfAbsent(key(measure, codes(cell)), cell(measure, codes(cell), figure(cell))));
        }
        return List.copyOf(cells.values());
    }

    private ReleaseCell cell(String measure, Map<String, String> codes, Figure figure) {
        String need = Arrays.stream(NeedDomain.values()).map(Enum::name).filter(codes::containsKey).findFirst().orElse("");
        String group = codes.getOrDefault(ReleaseTables.HEAD, codes.getOrDefault(ReleaseTables.SEX, ""));
        return new ReleaseCell(measure, need.isEmpty() ? codes.getOrDefault(ReleaseTables.NEED, "") : need,
                places.getOrDefault(codes.getOrDefault(ReleaseTables.PLACE, ""), ""), group, codes.getOrDefault(need, ""), figure);
    }

    /** The name of a municipality in this release. */
    String place(String code) {
        return places.getOrDefault(code, "");
    }
}
