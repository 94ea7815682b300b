package org.commonweal.assessment.model;

/** What an answer looks like. */
public enum ConceptKind {
    /** One name out of a closed list. */
    CODE,
    /** A whole number, not negative. */
    INTEGER,
    /** {@code YES} or {@code NO}. */
    BOOLEAN,
    /** ISO 8601, {@code 2026-11-21}. */
    DATE,
    TEXT
}
