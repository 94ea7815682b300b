package org.commonweal.outcome.model;

import java.io.Serializable;
import java.util.UUID;

/** Something a release can be about. */
public record Choice(UUID id, String name) implements Serializable { }
