package org.commonweal.activity.model;

import java.util.UUID;
import org.commonweal.need.model.NeedDomain;

/**
 * Need that a plan has no activity for, and why: it is listed, never dropped.
 *
 * @param template the template that would be right but for the number of households, or null
 */
public record Remainder(UUID municipality, NeedDomain domain, UUID template, Reason reason, DemandSize size) {

    /** Why there is no activity. */
    public enum Reason {
        /** Even all wards of the municipality together have fewer households than the template asks for. */
        TOO_FEW,
        /** The catalogue has nothing for this need at this severity and rung. */
        NO_TEMPLATE
    }
}
