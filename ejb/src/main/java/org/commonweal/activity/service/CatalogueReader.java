package org.commonweal.activity.service;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.commonweal.activity.model.ActivityPackage;
import org.commonweal.activity.model.ActivityTemplate;
import org.commonweal.activity.model.ActivityUnit;
import org.commonweal.activity.model.LinkType;
import org.commonweal.activity.model.LocalText;
import org.commonweal.activity.model.PackageLink;
import org.commonweal.activity.model.Requirement;
import org.commonweal.activity.model.TemplateNeed;
import org.commonweal.activity.model.TemplateSize;
import org.commonweal.competency.model.Competency;
import org.commonweal.need.model.NeedDomain;
import org.commonweal.partnership.model.PartnerKind;
import org.commonweal.partnership.model.WorkDomain;
import org.commonweal.shared.model.Ids;
import org.commonweal.shared.model.Json;

/** Reads a catalogue of templates and packages; the entities check what it says. */
public final class CatalogueReader {

    /** What a catalogue holds, in its order. */
    public record Read(List<ActivityTemplate> templates, List<ActivityPackage> packages) { }

    private CatalogueReader() { }

    /** The catalogue we start with. */
    public static Read starter() {
        InputStream file = CatalogueReader.class.getResourceAsStream("/org/commonweal/activity/catalogue.json");
        try (JsonReader reader = Json.createReader(file)) {
            return read(reader.readObject());
        }
    }

    static Read read(JsonObject catalogue) {
        List<ActivityTemplate> templates = new ArrayList<>();
        for (JsonObject template : catalogue.getJsonArray("templates").getValuesAs(JsonObject.class)) {
            templates.add(template(template, (templates.size() + 1) * 10));
        }
        List<ActivityPackage> packages = new ArrayList<>();
        for (JsonObject one : catalogue.getJsonArray("packages").getValuesAs(JsonObject.class)) {
            packages.add(activityPackage(one, (packages.size() + 1) * 10));
        }
        return new Read(templates, packages);
    }

    /** Ids follow from codes, so that loading twice finds what is there. */
    public static UUID id(String code) {
        return Ids.named("catalogue:" + code);
    }

    private static ActivityTemplate template(JsonObject json, int place) {
        String code = json.getString("code");
        ActivityTemplate template = new ActivityTemplate(id(code), code, place, WorkDomain.valueOf(json.getString("work")));
        template.describe(text(json.getJsonObject("name")), text(json.getJsonObject("description")), new TemplateSize(
                ActivityUnit.valueOf(json.getString("unit")), json.getInt("householdsPerUnit"), decimal(json, "effortDays"),
                decimal(json, "cost"), json.getInt("months"), json.getInt("minHouseholds")));
        template.answer(json.getJsonArray("needs").getValuesAs(JsonObject.class).stream().map(CatalogueReader::need).toList());
        template.require(json.getJsonArray("requires").getValuesAs(JsonObject.class).stream().map(CatalogueReader::requirement).toList());
        return template;
    }

    private static TemplateNeed need(JsonObject json) {
        return new TemplateNeed(NeedDomain.valueOf(json.getString("need")), json.getInt("severity"),
                strings(json.getJsonArray("levels")), json.getBoolean("serves"));
    }

    private static Requirement requirement(JsonObject json) {
        int weight = json.getInt("weight", 0);
        return new Requirement(Competency.valueOf(json.getString("competency")), json.getInt("level"), weight == 0, weight);
    }

    private static ActivityPackage activityPackage(JsonObject json, int place) {
        ActivityPackage made = new ActivityPackage(id(json.getString("code")), json.getString("code"), place);
        made.describe(text(json.getJsonObject("name")), text(json.getJsonObject("description")),
                PartnerKind.valueOf(json.getString("owner")));
        made.compose(id(json.getString("core")),
                strings(json.getJsonArray("members")).stream().map(CatalogueReader::id).collect(Collectors.toSet()),
                json.getJsonArray("links").getValuesAs(JsonObject.class).stream().map(CatalogueReader::link).toList());
        return made;
    }

    private static PackageLink link(JsonObject json) {
        return new PackageLink(id(json.getString("from")), id(json.getString("to")), LinkType.valueOf(json.getString("type")),
                json.getInt("amount"), json.getBoolean("mandatory"));
    }

    private static LocalText text(JsonObject json) {
        return new LocalText(json.getString("en"), json.getString("fr", null), json.getString("ar", null));
    }

    private static BigDecimal decimal(JsonObject json, String name) {
        return ((JsonNumber) json.get(name)).bigDecimalValue();
    }

    private static Set<String> strings(JsonArray array) {
        Set<String> strings = new HashSet<>();
        if (array != null) {
            array.getValuesAs(JsonString.class).forEach(string -> strings.add(string.getString()));
        }
        return strings;
    }
}
