package org.commonweal.outcome.service;

import java.io.StringReader;
import java.util.UUID;
import org.commonweal.shared.model.Json;

/** Which release a job has to prepare. */
record PrepareOrder(UUID release) {

    static final String KIND = "outcome.prepare";

    String json() {
        return Json.createObjectBuilder().add("release", release.toString()).build().toString();
    }

    static PrepareOrder read(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return new PrepareOrder(UUID.fromString(reader.readObject().getString("release")));
        }
    }
}
