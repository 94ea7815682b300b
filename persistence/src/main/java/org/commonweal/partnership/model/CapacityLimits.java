package org.commonweal.partnership.model;

import java.math.BigDecimal;

/**
 * The most a partner will carry.
 *
 * @param staffDays days of work of its staff in the whole period
 * @param maxSites  wards it works in at the same time
 * @param budget    in the currency of the framework
 */
public record CapacityLimits(BigDecimal staffDays, int maxSites, BigDecimal budget) { }
