package org.commonweal.activity.model;

/** How one activity hangs on another (domain rule 5.7). */
public enum LinkType {
    /** The second starts after the first finishes. */
    FS,
    /** They start together; the amount is the days between. */
    SS,
    /** So many of the first must be done before the second begins. */
    ENABLES,
    /** Credit or subsidy must be there before the second reaches a household. */
    FINANCES,
    /** The second runs on for so many months after the first was handed over. */
    SUSTAINS,
    /** Never both for the same household. */
    EXCLUDES;

    /** Whether a circle of such links would make it impossible to begin. */
    public boolean orders() {
        return this != EXCLUDES;
    }

    /** Whether the second waits for the end of the first. */
    public boolean waits() {
        return this == FS || this == ENABLES || this == FINANCES;
    }

    public boolean counted() {
        return this == ENABLES || this == SUSTAINS;
    }
}
