package org.commonweal.outcome.model;

/** Made and looked at; public; taken back (what was public stays known); or never used. */
public enum ReleaseStatus {
    PREPARED, PUBLISHED, WITHDRAWN, DISCARDED
}
