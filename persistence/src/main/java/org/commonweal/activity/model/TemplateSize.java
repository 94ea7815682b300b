package org.commonweal.activity.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.commonweal.shared.model.RuleViolation;

/**
 * How big one unit of an activity is.
 *
 * @param householdsPerUnit households that one unit reaches, at least 1
 * @param effortDays        staff days a unit takes
 * @param cost              of a unit, in the currency of the framework
 * @param durationMonths    how long it takes, whatever the number of units; 1 to 60
 * @param minHouseholds     fewer than this are not worth a start of their own
 */
public record TemplateSize(ActivityUnit unit, int householdsPerUnit, BigDecimal effortDays, BigDecimal cost, int durationMonths,
                           int minHouseholds) {

    public TemplateSize {
        if (householdsPerUnit < 1 || minHouseholds < 1 || durationMonths < 1 || durationMonths > 60
                || effortDays.signum() <= 0 || cost.signum() < 0) {
            throw new RuleViolation("activity.sizeImpossible");
        }
    }

    /** Units for so many households, rounded up: the last group may be small, nobody is left over. */
    public int units(int households) {
        return (households + householdsPerUnit - 1) / householdsPerUnit;
    }

    public BigDecimal effort(int households) {
        return effortDays.multiply(BigDecimal.valueOf(units(households))).setScale(1, RoundingMode.UP);
    }

    public BigDecimal costOf(int households) {
        return cost.multiply(BigDecimal.valueOf(units(households)));
    }
}
