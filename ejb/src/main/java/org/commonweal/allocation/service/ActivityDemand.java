package org.commonweal.allocation.service;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.commonweal.shared.model.Period;

/**
 * One activity that wants a partner: one partner does the whole of it or nobody does.
 *
 * @param title            as people say it
 * @param domain           competency domain letter (W, S, D, H, I, C, F, G), for willingness when nothing is required
 * @param wards            where, in a fixed order; the municipality itself stands for households whose ward nobody knows
 * @param effortTenths     tenths of a staff day
 * @param cost             whole units of currency
 * @param households       whose need it answers
 * @param womenHeaded      of these, headed by a woman
 * @param need             thousandths of a need point: the sum over the households of severity (1 to 3) times marginalisation
 *                         (1 to 3); 0 where it only helps another activity to meet the need
 * @param requirements     every one must be met by the partner
 */
public record ActivityDemand(UUID id, String title, String domain, UUID municipality, List<UUID> wards, Period period,
                             long effortTenths, long cost, int households, int womenHeaded, long need,
                             List<Requirement> requirements) {

    public ActivityDemand {
        Objects.requireNonNull(id, "id");
        wards = List.copyOf(wards);
        requirements = List.copyOf(requirements);
    }

    /** A competency code and the lowest level that will do, 1 to 4. */
    public record Requirement(String competency, int level) { }
}
