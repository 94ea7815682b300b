package org.commonweal.allocation.model;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.commonweal.shared.model.Period;

/** A plan as lists and the head of its board show it; what has not happened yet is null. */
public record PlanLine(UUID id, UUID framework, UUID round, String name, Period period, PlanStatus status, Set<UUID> municipalities,
                       String createdBy, Instant createdAt, UUID job, Outcome outcome, Instant solvedAt, String questionSha256,
                       String submittedBy, Instant submittedAt, String decidedBy, Instant decidedAt, String decisionNote) { }
