package org.commonweal.partnership.model;

import java.util.Set;

/** Where an agreement is in its life, and where it can go from there. */
public enum AgreementStatus {
    DRAFT, NEGOTIATION, LEGAL_REVIEW, SIGNED, ACTIVE, AMENDED, SUSPENDED, EXPIRED, TERMINATED, CLOSED_OUT;

    public Set<AgreementStatus> next() {
        return switch (this) {
            case DRAFT -> Set.of(NEGOTIATION);
            case NEGOTIATION -> Set.of(LEGAL_REVIEW, SIGNED);
            case LEGAL_REVIEW -> Set.of(NEGOTIATION, SIGNED);
            case SIGNED -> Set.of(ACTIVE, TERMINATED);
            case ACTIVE -> Set.of(AMENDED, SUSPENDED, EXPIRED, TERMINATED);
            case AMENDED -> Set.of(SIGNED, TERMINATED, EXPIRED);
            case SUSPENDED -> Set.of(ACTIVE, TERMINATED, EXPIRED);
            case EXPIRED, TERMINATED -> Set.of(CLOSED_OUT);
            case CLOSED_OUT -> Set.of();
        };
    }
}
