package org.commonweal.allocation.service;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commonweal.allocation.service.ActivityDemand.Requirement;
import org.commonweal.allocation.service.AllocationProblem.Floor;
import org.commonweal.allocation.service.AllocationProblem.Link;
import org.commonweal.allocation.service.AllocationProblem.LinkKind;
import org.commonweal.allocation.service.AllocationProblem.Pair;
import org.commonweal.allocation.service.PartnerOffer.Answer;
import org.commonweal.allocation.service.PartnerOffer.Capacity;
import org.commonweal.allocation.service.PartnerOffer.Skill;
import org.commonweal.allocation.service.PartnerOffer.Willing;
import org.commonweal.shared.model.Json;
import org.commonweal.shared.model.Period;

/** A question as text, always the same text for the same question, so that its hash says whether two plans answer the same one. */
public final class QuestionJson {

    private QuestionJson() { }

    public static String write(AllocationProblem problem) {
        return Json.createObjectBuilder().add("format", 1)
                .add("partners", array(problem.partners(), QuestionJson::partner))
                .add("activities", array(problem.activities(), QuestionJson::activity))
                .add("links", array(problem.links(), link -> Json.createObjectBuilder()
                        .add("from", link.from().toString()).add("to", link.to().toString()).add("kind", link.kind().name()).build()))
                .add("locks", pairs(problem.locks().entrySet().stream().map(lock -> new Pair(lock.getKey(), lock.getValue())).toList()))
                .add("overrides", pairs(problem.overrides())).add("declined", pairs(problem.declined()))
                .add("floors", array(problem.floors(), floor -> Json.createObjectBuilder().add("name", floor.name())
                        .add("percent", floor.percent()).add("activities", ids(floor.activities())).build()))
                .add("goal", goal(problem.goal())).build().toString();
    }

    public static AllocationProblem read(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            JsonObject root = reader.readObject();
            Map<UUID, UUID> locks = pairs(root, "locks").stream().collect(Collectors.toMap(Pair::activity, Pair::partner));
            return new AllocationProblem(list(root, "partners", QuestionJson::partner), list(root, "activities", QuestionJson::activity),
                    list(root, "links", QuestionJson::link), locks, Set.copyOf(pairs(root, "overrides")), Set.copyOf(pairs(root, "declined")),
                    list(root, "floors", QuestionJson::floor), goal(root.getJsonObject("goal")));
        }
    }

    private static JsonObject partner(PartnerOffer partner) {
        JsonObjectBuilder skills = Json.createObjectBuilder();
        partner.skills().entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(skill -> skills.add(skill.getKey(),
                Json.createObjectBuilder().add("claimed", skill.getValue().claimed()).add("verified", skill.getValue().verified())
                        .add("evidence", skill.getValue().evidence()).add("expires", skill.getValue().expires().toString())));
        return Json.createObjectBuilder().add("id", partner.id().toString()).add("code", partner.code()).add("name", partner.name())
                .add("suspended", partner.suspended()).add("territory", ids(partner.territory()))
                .add("agreements", array(partner.agreements(), QuestionJson::period)).add("skills", skills)
                .add("willing", array(partner.willing(), said -> Json.createObjectBuilder().add("what", said.what())
                        .add("area", said.area().toString()).add("answer", said.answer().name()).add("accepted", said.accepted()).build()))
                .add("capacity", array(partner.capacity(), capacity -> Json.createObjectBuilder().add("period", period(capacity.period()))
                        .add("staffTenths", capacity.staffTenths()).add("sites", capacity.sites()).add("budget", capacity.budget()).build()))
                .add("conflicts", ids(partner.conflicts())).build();
    }

    private static PartnerOffer partner(JsonObject json) {
        Map<String, Skill> skills = new HashMap<>();
        json.getJsonObject("skills").forEach((code, value) -> {
            JsonObject skill = value.asJsonObject();
            skills.put(code, new Skill(skill.getInt("claimed"), skill.getInt("verified"), skill.getBoolean("evidence"),
                    LocalDate.parse(skill.getString("expires"))));
        });
        return new PartnerOffer(id(json, "id"), json.getString("code"), json.getString("name"), json.getBoolean("suspended"),
                Set.copyOf(ids(json, "territory")), list(json, "agreements", QuestionJson::period), skills,
                list(json, "willing", said -> new Willing(said.getString("what"), id(said, "area"), Answer.valueOf(said.getString("answer")),
                        said.getBoolean("accepted"))),
                list(json, "capacity", capacity -> new Capacity(period(capacity.getJsonObject("period")), number(capacity, "staffTenths"),
                        capacity.getInt("sites"), number(capacity, "budget"))),
                Set.copyOf(ids(json, "conflicts")));
    }

    private static JsonObject activity(ActivityDemand activity) {
        return Json.createObjectBuilder().add("id", activity.id().toString()).add("title", activity.title()).add("domain", activity.domain())
                .add("municipality", activity.municipality().toString()).add("wards", ids(activity.wards()))
                .add("period", period(activity.period())).add("effortTenths", activity.effortTenths()).add("cost", activity.cost())
                .add("households", activity.households()).add("womenHeaded", activity.womenHeaded()).add("need", activity.need())
                .add("requirements", array(activity.requirements(), needed -> Json.createObjectBuilder()
                        .add("competency", needed.competency()).add("level", needed.level()).build())).build();
    }

    private static ActivityDemand activity(JsonObject json) {
        return new ActivityDemand(id(json, "id"), json.getString("title"), json.getString("domain"), id(json, "municipality"),
                ids(json, "wards"), period(json.getJsonObject("period")), number(json, "effortTenths"), number(json, "cost"),
                json.getInt("households"), json.getInt("womenHeaded"), number(json, "need"),
                list(json, "requirements", needed -> new Requirement(needed.getString("competency"), needed.getInt("level"))));
    }

    private static Link link(JsonObject json) {
        return new Link(id(json, "from"), id(json, "to"), LinkKind.valueOf(json.getString("kind")));
    }

    private static Floor floor(JsonObject json) {
        return new Floor(json.getString("name"), Set.copyOf(ids(json, "activities")), json.getInt("percent"));
    }

    private static JsonObject goal(Goal goal) {
        return Json.createObjectBuilder().add("fitPermille", goal.fitPermille()).add("costPermille", goal.costPermille())
                .add("comfortablePercent", goal.comfortablePercent()).add("overloadPermille", goal.overloadPermille()).build();
    }

    private static Goal goal(JsonObject json) {
        return new Goal(json.getInt("fitPermille"), json.getInt("costPermille"), json.getInt("comfortablePercent"), json.getInt("overloadPermille"));
    }

    private static JsonObject period(Period period) {
        return Json.createObjectBuilder().add("from", period.from().toString()).add("to", period.to().toString()).build();
    }

    private static Period period(JsonObject json) {
        return new Period(LocalDate.parse(json.getString("from")), LocalDate.parse(json.getString("to")));
    }

    private static JsonArray pairs(Collection<Pair> pairs) {
        return array(pairs.stream().sorted(Comparator.comparing(Pair::activity).thenComparing(Pair::partner)).toList(),
                pair -> Json.createObjectBuilder().add("activity", pair.activity().toString()).add("partner", pair.partner().toString()).build());
    }

    private static List<Pair> pairs(JsonObject root, String name) {
        return list(root, name, pair -> new Pair(id(pair, "activity"), id(pair, "partner")));
    }

    /** Sets are sorted, lists keep their order. */
    private static JsonArray ids(Collection<UUID> ids) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        (ids instanceof Set ? ids.stream().sorted() : ids.stream()).map(UUID::toString).forEach(array::add);
        return array.build();
    }

    private static List<UUID> ids(JsonObject json, String name) {
        return json.getJsonArray(name).getValuesAs(JsonString.class).stream().map(text -> UUID.fromString(text.getString())).toList();
    }

    private static UUID id(JsonObject json, String name) {
        return UUID.fromString(json.getString(name));
    }

    private static long number(JsonObject json, String name) {
        return json.getJsonNumber(name).longValueExact();
    }

    private static <T> JsonArray array(Collection<T> items, Function<T, JsonValue> write) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        items.stream().map(write).forEach(array::add);
        return array.build();
    }

    private static <T> List<T> list(JsonObject json, String name, Function<JsonObject, T> read) {
        return json.getJsonArray(name).getValuesAs(JsonObject.class).stream().map(read).toList();
    }
}
