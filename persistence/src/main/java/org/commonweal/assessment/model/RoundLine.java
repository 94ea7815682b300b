package org.commonweal.assessment.model;

import java.time.LocalDate;
import java.util.UUID;

/** A round as people see it; {@code municipality} is null for one over several. */
public record RoundLine(UUID id, String name, UUID municipality, LocalDate openedOn, LocalDate closedOn, boolean synthetic) { }
