package org.commonweal.activity.model;

import java.util.UUID;
import org.commonweal.need.model.NeedDomain;

/**
 * Households of one place that lack the same thing equally badly.
 *
 * @param place the ward, or the municipality for households whose ward nobody knows
 * @param level rung of the ladder, '' where there is none
 */
public record NeedCell(UUID municipality, UUID place, NeedDomain domain, int severity, String level, DemandSize size) { }
