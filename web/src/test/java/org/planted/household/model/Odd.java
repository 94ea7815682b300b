package org.planted.household.model;

import jakarta.json.Json;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.planted.household.service.OddService;

/** Planted: an entity without version that asks the clock itself, looks for JSON and knows a service. */
@Entity
public class Odd {

    @Id
    private UUID id;

    private final Instant made = Instant.now();

    OddService service;

    Instant made() {
        return made;
    }

    String json() {
        return Json.createValue(1).toString();
    }

    UUID id() {
        return id;
    }
}
