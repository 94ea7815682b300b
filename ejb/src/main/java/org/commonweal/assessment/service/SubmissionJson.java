package org.commonweal.assessment.service;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.commonweal.assessment.model.Answers;
import org.commonweal.shared.model.Json;

/** The raw submission of what was typed or made here. Who the people are is not in it: that is sealed elsewhere. */
public final class SubmissionJson {

    private SubmissionJson() { }

    /** @param members the answers of each person, in the order of the roster */
    public static byte[] of(String instanceId, Answers household, List<Answers> members) {
        JsonArrayBuilder roster = Json.createArrayBuilder();
        members.forEach(member -> roster.add(object(member)));
        JsonObject whole = Json.createObjectBuilder().add("instanceId", instanceId).add("household", object(household))
                .add("members", roster).build();
        return whole.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static JsonObjectBuilder object(Answers answers) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        answers.values().forEach((concept, answer) -> object.add(concept.name(), answer));
        return object;
    }
}
