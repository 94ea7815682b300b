package org.commonweal.allocation.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.commonweal.shared.model.Period;

/** Work a partner was offered in an approved plan or has accepted: it counts against its capacity everywhere. */
public record Promise(UUID plan, UUID activity, UUID partner, BigDecimal effortDays, BigDecimal cost, Period period, List<UUID> wards) { }
