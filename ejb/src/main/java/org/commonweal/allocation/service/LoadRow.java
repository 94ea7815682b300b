package org.commonweal.allocation.service;

import java.math.BigDecimal;
import java.util.UUID;
import org.commonweal.shared.model.Period;

/**
 * How full a partner is in one of its capacity periods, by this plan.
 *
 * @param capacityDays what other plans leave of it
 */
public record LoadRow(UUID partner, String code, String name, Period period, BigDecimal usedDays, BigDecimal capacityDays, int sites,
                      int maxSites, long money, long budget) {

    public BigDecimal roomDays() {
        return capacityDays.subtract(usedDays);
    }

    public int percent() {
        return capacityDays.signum() == 0 ? 0 : usedDays.movePointRight(2).divide(capacityDays, 0, java.math.RoundingMode.HALF_UP).intValue();
    }

    /** Above the load that the solver tries to keep to. */
    public boolean overloaded() {
        return percent() > Goal.USUAL.comfortablePercent();
    }

    boolean tooMuchFor(BoardRow row) {
        return overloaded() && partner.equals(row.partner()) && period.overlaps(row.activity().period());
    }
}
