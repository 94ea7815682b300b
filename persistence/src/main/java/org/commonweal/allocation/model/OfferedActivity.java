package org.commonweal.allocation.model;

import java.math.BigDecimal;
import java.util.UUID;
import org.commonweal.need.model.NeedDomain;
import org.commonweal.shared.model.Period;

/**
 * An activity as the partner that was asked sees it: how much work, where, for how many, never for whom before it accepts.
 *
 * @param places names of the wards, or of the municipality
 */
public record OfferedActivity(UUID id, UUID plan, String planName, UUID round, UUID municipality, UUID template, NeedDomain domain, boolean serves, int households,
                              int womenHeaded, int persons, BigDecimal effortDays, BigDecimal cost, String currency, Period period, String places) { }
