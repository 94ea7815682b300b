package org.commonweal.partnership.model;

import java.time.LocalDate;
import java.util.UUID;

/** A partner as lists show it. */
public record PartnerLine(UUID id, String code, String name, PartnerKind kind, boolean suspended, LocalDate suspendedOn,
                          String suspendedReason, boolean legalPersonality, Boolean womenLed, Integer femaleFieldShare) { }
