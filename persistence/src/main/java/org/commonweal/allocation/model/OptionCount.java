package org.commonweal.allocation.model;

import java.util.UUID;

/** How many other partners could do an activity, and how many are blocked. */
public record OptionCount(UUID activity, int possible, int blocked) { }
