package org.commonweal.need.model;

/** The rungs of all ladders; {@link ServiceLadder} says which belong to which, and in what order. */
public enum ServiceLevel {
    SURFACE_WATER, OPEN_DEFECATION, NO_FACILITY, NO_SERVICE, UNIMPROVED, LIMITED, BASIC, IMPROVED, SAFELY_MANAGED, FULL,
    /** Not seen, with no leave to look: out of the denominator, not a rung. */
    EXCLUDED
}
