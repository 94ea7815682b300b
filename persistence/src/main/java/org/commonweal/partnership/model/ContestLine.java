package org.commonweal.partnership.model;

import java.time.Instant;
import java.util.UUID;

/** What a partner contested and, where {@code answer} is not null, what it was told. */
public record ContestLine(UUID id, ContestSubject subject, String wording, String raisedBy, Instant raisedAt,
                          String answer, String answeredBy, Instant answeredAt) { }
