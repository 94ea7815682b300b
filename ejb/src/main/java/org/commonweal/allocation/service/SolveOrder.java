package org.commonweal.allocation.service;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.util.Optional;
import java.util.UUID;
import org.commonweal.shared.model.Json;

/** What a solve job is to do: a whole plan, or what one decline touches. */
public record SolveOrder(UUID plan, Optional<UUID> declined) {

    public static final String KIND = "allocation.solve";

    public String json() {
        JsonObjectBuilder json = Json.createObjectBuilder().add("plan", plan.toString());
        declined.ifPresent(activity -> json.add("declined", activity.toString()));
        return json.build().toString();
    }

    static SolveOrder read(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            JsonObject json = reader.readObject();
            return new SolveOrder(UUID.fromString(json.getString("plan")),
                    Optional.ofNullable(json.getString("declined", null)).map(UUID::fromString));
        }
    }
}
