package org.commonweal.casework.model;

import java.time.Instant;
import org.commonweal.need.model.NeedDomain;

/**
 * What happens about one need of a household.
 *
 * @param state   COMMITTED, DELIVERED or SERVED
 * @param partner name of the partner that has taken it on, or null
 */
public record HelpLine(String round, NeedDomain domain, String state, String partner, Instant changedAt) { }
