package org.commonweal.partnership.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** An agreement as people read it. {@code validTo} is the first day on which it no longer holds. */
public record AgreementLine(UUID id, UUID framework, String title, int revision, AgreementStatus status, LocalDate validFrom,
                            LocalDate validTo, Terms terms, boolean conditionsMet, String suspendedReason, List<Signed> signatures) {

    /** Who signed for which party. */
    public record Signed(int revision, Party party, String signer, LocalDate on) { }

    public Set<AgreementStatus> next() {
        return status.next();
    }
}
