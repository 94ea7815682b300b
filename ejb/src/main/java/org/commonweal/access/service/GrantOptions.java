package org.commonweal.access.service;

import java.util.List;
import java.util.UUID;

/**
 * What a right can be limited to. The municipalities and partners belong to later capabilities, which offer them here as
 * {@code @ApplicationScoped} beans; to the rights they are only ids.
 */
public interface GrantOptions {

    enum Kind { MUNICIPALITY, PARTNER }

    record Option(UUID id, String name) { }

    Kind kind();

    /** All of them, by name. */
    List<Option> options();
}
