package org.commonweal.delivery.model;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An activity a partner has accepted, and how far it is, in households.
 *
 * @param name      in the language asked for
 * @param target    on the list of the activity
 * @param delivered reported and not rejected
 * @param verified  of these, confirmed by another body
 */
public record Work(UUID assignment, UUID activity, UUID partner, UUID round, UUID municipality, String name, String place,
                   String domain, LocalDate from, LocalDate to, long target, long delivered, long verified) {

    public long left() {
        return target - delivered;
    }
}
