package org.commonweal.delivery.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A delivery as lists and its page show it; what has not happened is null. */
public record DeliveryLine(UUID id, long version, UUID assignment, UUID partner, String partnerName, String activityName,
                           String place, LocalDate deliveredOn, String note, int households, DeliveryStatus status,
                           String recordedBy, Instant recordedAt, String decidedBy, Instant decidedAt, String finding) { }
