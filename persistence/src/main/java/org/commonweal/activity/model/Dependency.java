package org.commonweal.activity.model;

import java.util.UUID;

/** A link of a package between two activities of a plan; see {@link PackageLink} for amount and mandatory. */
public record Dependency(UUID from, UUID to, LinkType type, int amount, boolean mandatory) { }
