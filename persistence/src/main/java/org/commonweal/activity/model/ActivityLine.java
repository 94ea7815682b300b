package org.commonweal.activity.model;

import java.math.BigDecimal;
import java.util.UUID;
import org.commonweal.need.model.NeedDomain;
import org.commonweal.partnership.model.Arrangement;
import org.commonweal.partnership.model.WorkDomain;
import org.commonweal.shared.model.Period;

/**
 * An activity of a plan.
 *
 * @param ward            null = in several wards of the municipality
 * @param packageInstance null = stands alone
 * @param serves          whether doing it meets the need; then, and only then, it has a weight
 * @param arrangement     null = has no mark yet and cannot be approved
 */
public record ActivityLine(UUID id, UUID plan, UUID municipality, UUID ward, UUID template, UUID packageInstance, NeedDomain domain,
                           WorkDomain workDomain, boolean serves, Arrangement arrangement, int units, DemandSize size,
                           BigDecimal effortDays, BigDecimal cost, Period period) { }
