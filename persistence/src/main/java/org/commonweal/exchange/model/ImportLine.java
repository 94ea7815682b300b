package org.commonweal.exchange.model;

import java.time.Instant;
import java.util.UUID;

/** One line of the list of imports. */
public record ImportLine(UUID id, ImportStatus status, String owner, String source, String filename, Instant createdAt,
                         Instant endedAt) { }
