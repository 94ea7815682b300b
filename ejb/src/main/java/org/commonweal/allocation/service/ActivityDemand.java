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
 * @param effortTenths     tenths of a staff day
 * @param cost             whole units of currency
 * @param households       whose need it answers
 * @param womenHeaded      of these, headed by a woman
 * @param weightHundredths severity and marginalisation of these households on average, in hundredths (100 = plain need)
 * @param requirements     every one must be met by the partner
 */
public record ActivityDemand(UUID id, String title, String domain, UUID municipality, UUID ward, Period period,
                             long effortTenths, long cost, int households, int womenHeaded, int weightHundredths,
                             List<Requirement> requirements) {

    public ActivityDemand {
        Objects.requireNonNull(id, "id");
        requirements = List.copyOf(requirements);
    }

    /** A competency code and the lowest level that will do, 1 to 4. */
    public record Requirement(String competency, int level) { }

    /** Need answered, in thousandths of a need point; one point is one household with plain need (weight 100). */
    public long need() {
        return (long) households * weightHundredths * 10;
    }
}
