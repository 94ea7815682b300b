package org.commonweal.competency.model;

import java.time.LocalDate;

/** A verification in the history of a competency. */
public record VerificationLine(int level, EvidenceKind evidenceKind, String note, LocalDate verifiedOn, String verifiedBy,
                               LocalDate expiresOn) { }
