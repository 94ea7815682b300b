package org.commonweal.allocation.service;

import java.time.Instant;
import java.util.UUID;
import org.commonweal.activity.model.LocalText;
import org.commonweal.allocation.model.AssignmentStatus;
import org.commonweal.allocation.model.DeclineCode;
import org.commonweal.allocation.model.OfferedActivity;

/** One thing a partner is or was asked to do. */
public record OfferLine(UUID id, AssignmentStatus status, LocalText name, LocalText description, OfferedActivity activity,
                        DeclineCode declineCode, String declineNote, Instant decidedAt) {

    public boolean open() {
        return status == AssignmentStatus.OFFERED;
    }
}
