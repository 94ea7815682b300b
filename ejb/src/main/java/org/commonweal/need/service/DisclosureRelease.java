package org.commonweal.need.service;

import java.util.List;
import java.util.Set;

/** What was released before: the tables as they were, and which of their figures were hidden. Never leaves the house. */
public record DisclosureRelease(String name, List<DisclosureTable> tables, Set<DisclosureCell> hidden) {

    public DisclosureRelease {
        tables = List.copyOf(tables);
        hidden = Set.copyOf(hidden);
    }
}
