package org.commonweal.allocation.service;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.commonweal.allocation.service.Explanation.Missing;
import org.commonweal.allocation.service.Explanation.Near;
import org.commonweal.shared.model.Json;

/** Reasons and what is missing, as they are kept with a plan. */
final class ExplanationJson {

    private ExplanationJson() { }

    static String write(List<Reason> reasons) {
        return array(reasons).toString();
    }

    static List<Reason> reasons(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reasons(reader.readArray());
        }
    }

    static String write(Missing missing) {
        JsonArrayBuilder nearest = Json.createArrayBuilder();
        missing.nearest().forEach(near -> nearest.add(Json.createObjectBuilder().add("partner", near.partner().toString())
                .add("reasons", array(near.reasons()))));
        return Json.createObjectBuilder().add("kind", missing.kind().name()).add("nearest", nearest)
                .add("holders", ids(missing.holders())).add("companion", ids(missing.companion())).add("split", ids(missing.split()))
                .build().toString();
    }

    static Missing missing(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            JsonObject json = reader.readObject();
            List<Near> nearest = json.getJsonArray("nearest").getValuesAs(JsonObject.class).stream()
                    .map(near -> new Near(UUID.fromString(near.getString("partner")), reasons(near.getJsonArray("reasons")))).toList();
            return new Missing(Reason.Kind.valueOf(json.getString("kind")), nearest, ids(json, "holders"), ids(json, "companion"), ids(json, "split"));
        }
    }

    private static JsonArray array(List<Reason> reasons) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        for (Reason reason : reasons) {
            JsonArrayBuilder values = Json.createArrayBuilder();
            reason.values().forEach(values::add);
            array.add(Json.createObjectBuilder().add("code", reason.code().name()).add("values", values));
        }
        return array.build();
    }

    private static List<Reason> reasons(JsonArray array) {
        return array.getValuesAs(JsonObject.class).stream().map(reason -> new Reason(Reason.Code.valueOf(reason.getString("code")),
                reason.getJsonArray("values").getValuesAs(JsonString.class).stream().map(JsonString::getString).toList())).toList();
    }

    private static JsonArray ids(Collection<UUID> ids) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        ids.forEach(id -> array.add(id.toString()));
        return array.build();
    }

    private static List<UUID> ids(JsonObject json, String name) {
        return json.getJsonArray(name).getValuesAs(JsonString.class).stream().map(text -> UUID.fromString(text.getString())).toList();
    }
}
