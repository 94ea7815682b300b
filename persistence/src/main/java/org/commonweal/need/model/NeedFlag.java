package org.commonweal.need.model;

/** A doubt that a rule names beside its result. */
public enum NeedFlag {
    MISSING_SOURCE,
    /** "Other" was answered: somebody should look and recode. */
    REVIEW,
    SECONDARY_SOURCE_UNKNOWN,
    TIME_UNKNOWN,
    /** The minutes leave the queue out, so the true round trip is longer. */
    TIME_WITHOUT_QUEUE,
    PREMISES_UNKNOWN,
    /** Safely managed can be neither shown nor ruled out. */
    SM_NOT_ASSESSABLE,
    CHEMICALS_NOT_TESTED,
    MISSING_FACILITY,
    SHARED_UNKNOWN,
    PATHWAY_UNKNOWN,
    UNSAFE_DISPOSAL,
    WATER_OR_SOAP_UNKNOWN,
    COLLECTION_UNKNOWN,
    REGULARITY_UNKNOWN,
    DISTANCE_UNKNOWN,
    LITTERING_UNKNOWN,
    FRACTIONS_UNKNOWN,
    /** Dependants, but nobody of working age: the ratio has no number and sorts as worst. */
    NO_WORKING_AGE,
    /** The roster names fewer people than the household counts. */
    ROSTER_INCOMPLETE
}
