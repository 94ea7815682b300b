package org.commonweal.partnership.model;

import java.util.UUID;
import org.commonweal.shared.model.Period;

/** What a partner can carry in a period. */
public record CapacityLine(UUID id, UUID partner, Period period, CapacityLimits limits) { }
