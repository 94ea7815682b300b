package org.commonweal.exchange.model;

/** Where an import is: the file is there; the columns are mapped; a dry run has been made; it is being taken over; or it ended. */
public enum ImportStatus {
    UPLOADED, MAPPED, CHECKED, COMMITTING, DONE, FAILED, CANCELLED;

    public boolean ended() {
        return this == DONE || this == FAILED || this == CANCELLED;
    }
}
