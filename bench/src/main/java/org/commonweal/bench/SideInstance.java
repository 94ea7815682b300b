package org.commonweal.bench;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.commonweal.allocation.service.ActivityDemand;
import org.commonweal.allocation.service.ActivityDemand.Requirement;
import org.commonweal.allocation.service.AllocationProblem;
import org.commonweal.allocation.service.AllocationProblem.Floor;
import org.commonweal.allocation.service.Eligibility;
import org.commonweal.allocation.service.Goal;
import org.commonweal.allocation.service.PairValue;
import org.commonweal.allocation.service.PartnerOffer;
import org.commonweal.allocation.service.PartnerOffer.Answer;
import org.commonweal.allocation.service.PartnerOffer.Capacity;
import org.commonweal.allocation.service.PartnerOffer.Skill;
import org.commonweal.allocation.service.PartnerOffer.Willing;
import org.commonweal.shared.model.Ids;
import org.commonweal.shared.model.Period;

/**
 * A domain-shaped test instance, told to the product's own solver in the product's own words: need = competency, zone = ward,
 * hours = staff days, women-only = a competency that only women-led partners hold, 60 % per need = a floor. Only the value of a
 * pair is the instance's own: priority x households x (3 x competency - distance).
 */
public record SideInstance(String name, AllocationProblem problem, PairValue value) {

    private static final Period YEAR = new Period(LocalDate.of(2027, 1, 1), LocalDate.of(2028, 1, 1));
    private static final UUID EVERYWHERE = Ids.named("municipality");
    private static final Map<String, String> CODES =
            Map.of("water", "W01", "sanitation", "S01", "waste", "D01", "health", "H01", "finance", "F01");
    private static final String WOMEN = "C02";
    private static final int FARTHEST = 5;
    private static final int FLOOR_PERCENT = 60;

    public static SideInstance read(Path file) throws IOException {
        try (Reader text = Files.newBufferedReader(file, StandardCharsets.UTF_8); JsonReader json = Json.createReader(text)) {
            JsonObject root = json.readObject();
            List<JsonObject> partners = root.getJsonArray("partners").getValuesAs(JsonObject.class);
            List<JsonObject> activities = root.getJsonArray("activities").getValuesAs(JsonObject.class);
            AllocationProblem open = new AllocationProblem(partners.stream().map(SideInstance::partner).toList(),
                    activities.stream().map(SideInstance::activity).toList(), List.of(), Map.of(), Set.of(), Set.of(), List.of(),
                    Goal.NEED_ONLY);
            return new SideInstance(root.getString("name"), withFloors(open, activities), values(partners, activities));
        }
    }

    private static PartnerOffer partner(JsonObject json) {
        Map<String, Skill> skills = new HashMap<>();
        json.getJsonObject("competency").forEach((need, level) -> {
            int held = Integer.parseInt(level.toString());
            skills.put(CODES.get(need), new Skill(held, held, true, LocalDate.MAX));
        });
        if (json.getBoolean("women_led")) {
            skills.put(WOMEN, new Skill(1, 1, true, LocalDate.MAX));
        }
        List<Willing> willing = new ArrayList<>();
        for (String letter : List.of("W", "S", "D", "H", "F", "C")) {
            willing.add(new Willing(letter, PartnerOffer.ANYWHERE, Answer.WILLING, true));
        }
        Capacity capacity = new Capacity(YEAR, json.getInt("hours"), json.getInt("max_zones"), json.getInt("budget"));
        return new PartnerOffer(Ids.named(json.getString("id")), json.getString("id"), json.getString("id"), false,
                Set.of(EVERYWHERE), List.of(YEAR), skills, willing, List.of(capacity), Set.of());
    }

    private static ActivityDemand activity(JsonObject json) {
        List<Requirement> needed = new ArrayList<>();
        needed.add(new Requirement(CODES.get(json.getString("need")), json.getInt("min_competency")));
        if (json.getBoolean("women_only")) {
            needed.add(new Requirement(WOMEN, 1));
        }
        return new ActivityDemand(Ids.named(json.getString("id")), json.getString("id"), CODES.get(json.getString("need")).substring(0, 1),
                EVERYWHERE, List.of(Ids.named("zone" + json.getInt("zone"))), YEAR, json.getInt("hours"), json.getInt("cost"),
                json.getInt("households"), 0, json.getInt("priority") * 1000L, needed);
    }

    private static AllocationProblem withFloors(AllocationProblem open, List<JsonObject> activities) {
        Map<String, Set<UUID>> byNeed = new TreeMap<>();
        for (JsonObject json : activities) {
            ActivityDemand activity = open.activity(Ids.named(json.getString("id")));
            if (open.partners().stream().anyMatch(partner -> Eligibility.reasons(open, activity, partner).isEmpty())) {
                byNeed.computeIfAbsent(json.getString("need"), need -> new java.util.HashSet<>()).add(activity.id());
            }
        }
        List<Floor> floors = byNeed.entrySet().stream().map(need -> new Floor(need.getKey(), need.getValue(), FLOOR_PERCENT)).toList();
        return new AllocationProblem(open.partners(), open.activities(), open.links(), open.locks(), open.overrides(),
                open.declined(), floors, open.goal());
    }

    private static PairValue values(List<JsonObject> partners, List<JsonObject> activities) {
        Map<UUID, JsonObject> partner = partners.stream().collect(Collectors.toMap(json -> Ids.named(json.getString("id")), json -> json));
        Map<UUID, JsonObject> activity = activities.stream().collect(Collectors.toMap(json -> Ids.named(json.getString("id")), json -> json));
        return (demand, offer) -> {
            JsonObject wanted = activity.get(demand.id());
            JsonObject given = partner.get(offer.id());
            int distance = Math.min(FARTHEST, Math.abs(wanted.getInt("zone") - given.getInt("home_zone")));
            int held = given.getJsonObject("competency").getInt(wanted.getString("need"));
            return (long) wanted.getInt("priority") * wanted.getInt("households") * (3L * held - distance);
        };
    }
}
