package org.commonweal.partnership.model;

import java.time.LocalDate;
import java.util.UUID;

/** What a partner said about a kind of work, in a place or ({@code adminUnit} null) wherever it works. */
public record WillingnessLine(UUID id, UUID partner, WorkDomain domain, UUID adminUnit, WillingnessStatus status, String conditions,
                              LocalDate acceptedOn, String acceptedBy, LocalDate saidOn, String signer) {

    public boolean conditionsOpen() {
        return status == WillingnessStatus.CONDITIONAL && acceptedOn == null;
    }
}
