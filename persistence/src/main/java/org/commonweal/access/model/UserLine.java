package org.commonweal.access.model;

import java.util.Set;
import java.util.UUID;

/** One user on the list of users. */
public record UserLine(UUID id, String username, String displayName, Set<String> roles, boolean active, boolean locked) { }
