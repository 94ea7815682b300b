package org.commonweal.place.model;

import java.util.UUID;

/** A settlement as people see it; {@code informal} is null where nobody said. */
public record SettlementLine(UUID id, String code, String name, UUID ward, UUID municipality, Boolean informal) { }
