package org.commonweal.activity.model;

import java.math.BigDecimal;

/**
 * Whose need is meant.
 *
 * @param womenHeaded of these households, headed by a woman
 * @param persons     people in these households
 * @param weight      sum over the households of severity (1 to 3) times marginalisation factor (1 to 3)
 */
public record DemandSize(int households, int womenHeaded, int persons, BigDecimal weight) {

    public static final DemandSize NONE = new DemandSize(0, 0, 0, BigDecimal.ZERO);

    public DemandSize plus(DemandSize other) {
        return new DemandSize(households + other.households, womenHeaded + other.womenHeaded, persons + other.persons,
                weight.add(other.weight));
    }

    /** The same people, whose need is already counted with another activity. */
    public DemandSize counted() {
        return new DemandSize(households, womenHeaded, persons, BigDecimal.ZERO);
    }
}
