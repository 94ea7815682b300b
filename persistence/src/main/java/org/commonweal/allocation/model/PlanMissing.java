package org.commonweal.allocation.model;

import java.util.UUID;

/** What an unmet activity lacked; {@code detail} is JSON written and read by the explanation. */
public record PlanMissing(UUID activity, String kind, String detail) { }
