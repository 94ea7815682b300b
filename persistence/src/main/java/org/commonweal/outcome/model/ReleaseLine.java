package org.commonweal.outcome.model;

import java.time.Instant;
import java.util.UUID;

/** A release as lists show it; what has not happened is null. */
public record ReleaseLine(UUID id, long version, UUID framework, String frameworkName, UUID round, String roundName, int number,
                          String title, ReleaseStatus status, String preparedBy, Instant preparedAt, String publishedBy,
                          Instant publishedAt, Instant withdrawnAt, String withdrawalReason, String sha256) { }
