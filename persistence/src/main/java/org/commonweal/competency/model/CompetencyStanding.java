package org.commonweal.competency.model;

/** How a competency stands on a day, so that whoever is refused hears why. */
public enum CompetencyStanding {
    /** Verified, and the verification has not expired. */
    VERIFIED,
    /** Was verified; must be verified again. */
    EXPIRED,
    /** Claimed with evidence that nobody has looked at yet. */
    AWAITING_VERIFICATION,
    /** Claimed, and nothing proves it. */
    EVIDENCE_MISSING
}
