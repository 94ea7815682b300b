package org.commonweal.shared.model;

import com.github.f4b6a3.uuid.UuidCreator;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Makes the ids of everything remembered: time-ordered (UUIDv7), so that devices can make them offline. */
public final class Ids {

    private Ids() { }

    public static UUID next() {
        return UuidCreator.getTimeOrderedEpoch();
    }

    /** The same name gives the same id on every run: for seeded demo data and for resends that carry no id. */
    public static UUID named(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
