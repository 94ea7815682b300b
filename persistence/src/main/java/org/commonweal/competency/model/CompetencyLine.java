package org.commonweal.competency.model;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A competency of a partner as it stands on one day.
 *
 * @param verifiedLevel  null = never verified
 * @param expiresOn      first day on which the verification no longer counts; null = never verified
 * @param effectiveLevel the level that counts on that day
 */
public record CompetencyLine(UUID id, UUID partner, Competency competency, int claimedLevel, LocalDate claimedOn,
                             EvidenceKind evidenceKind, String evidenceNote, Integer verifiedLevel, LocalDate verifiedOn,
                             String verifiedBy, LocalDate expiresOn, int effectiveLevel, CompetencyStanding standing) {

    public boolean evidence() {
        return evidenceKind != null;
    }
}
