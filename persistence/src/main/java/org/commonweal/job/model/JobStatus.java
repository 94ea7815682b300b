package org.commonweal.job.model;

/** Where a job is in its life: waiting, running, and then one of three ends. */
public enum JobStatus {
    WAITING, RUNNING, DONE, FAILED, CANCELLED;

    public boolean ended() {
        return this == DONE || this == FAILED || this == CANCELLED;
    }
}
