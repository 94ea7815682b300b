package org.commonweal.allocation.model;

import java.time.Instant;
import java.util.UUID;

/** An assignment as lists show it; what has not happened is null. */
public record AssignmentLine(UUID id, UUID plan, UUID activity, UUID partner, AssignmentStatus status, boolean locked, int fit,
                             String overrideReason, String overrideBy, DeclineCode declineCode, String declineNote, Instant decidedAt) {

    public boolean overridden() {
        return overrideReason != null;
    }
}
