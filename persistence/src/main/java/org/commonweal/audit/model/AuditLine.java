package org.commonweal.audit.model;

import java.time.Instant;
import java.util.UUID;

/** One line of the audit list. */
public record AuditLine(long place, Instant happenedAt, String actor, String action, String entity, UUID entityId,
                        String detail, String hash) { }
