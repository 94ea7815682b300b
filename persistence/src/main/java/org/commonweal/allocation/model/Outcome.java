package org.commonweal.allocation.model;

import java.math.BigDecimal;

/**
 * What the last solve said of itself.
 *
 * @param status   OPTIMAL, FEASIBLE, INFEASIBLE, UNKNOWN; empty before the first solve
 * @param value    thousandths of a need point
 * @param bound    no plan can be worth more
 * @param cutShort stopped by the clock or by a person
 */
public record Outcome(String status, long value, long bound, BigDecimal seconds, String solver, boolean cutShort) {

    /** How much better another plan could be at most, in percent of the bound. */
    public double gapPercent() {
        return bound <= 0 ? 0 : Math.max(0, 100.0 * (bound - value) / bound);
    }

    public boolean optimal() {
        return "OPTIMAL".equals(status);
    }

    public boolean impossible() {
        return "INFEASIBLE".equals(status);
    }
}
