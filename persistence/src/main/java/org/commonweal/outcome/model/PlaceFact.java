package org.commonweal.outcome.model;

import java.util.UUID;

/** A municipality of the framework. */
public record PlaceFact(UUID id, String pcode, String name) { }
