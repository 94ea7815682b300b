package org.commonweal.allocation.model;

import java.util.UUID;

/**
 * What was said of a partner for an activity when the plan was solved.
 *
 * @param verdict   CHOSEN, POSSIBLE or BLOCKED
 * @param lossLeast the plan loses at least so many thousandths of a need point
 * @param lossMost  and at most so many
 * @param reasons   JSON: list of {code, values}
 */
public record PlanOption(UUID activity, UUID partner, String verdict, long lossLeast, long lossMost, String reasons) { }
