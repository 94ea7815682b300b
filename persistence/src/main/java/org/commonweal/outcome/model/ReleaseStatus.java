package org.commonweal.outcome.model;

/** Being counted by a job; made and looked at; public; taken back (what was public stays known); or never used. */
public enum ReleaseStatus {
    PREPARING, PREPARED, PUBLISHED, WITHDRAWN, DISCARDED
}
