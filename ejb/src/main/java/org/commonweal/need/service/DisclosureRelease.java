package org.commonweal.need.service;

import java.util.List;
import java.util.Set;

/**
 * What was released before: the tables as they were, and which of their figures were hidden. Never leaves the house.
 *
 * @param people whose figures these are, where they are not quite those of the new release; empty where they are the same
 * @param shared the dimension whose codes are the same people in both, where {@code people} is given: only figures that name one
 *               of its codes can be compared
 */
public record DisclosureRelease(String name, List<DisclosureTable> tables, Set<DisclosureCell> hidden, String people, String shared) {

    public DisclosureRelease {
        tables = List.copyOf(tables);
        hidden = Set.copyOf(hidden);
    }

    /** Of the same people as the new one. */
    public DisclosureRelease(String name, List<DisclosureTable> tables, Set<DisclosureCell> hidden) {
        this(name, tables, hidden, "", "");
    }

    /** The same release, of people who only overlap; without money, which belongs to one programme alone. */
    public DisclosureRelease of(String otherPeople, String dimension) {
        return new DisclosureRelease(name, tables.stream().filter(table -> !table.money()).toList(), hidden, otherPeople, dimension);
    }

    boolean ofOthers() {
        return !people.isEmpty();
    }

    /** The figure, under a name that is the same in two releases only if it counts the same people. */
    DisclosureCell named(DisclosureCell cell) {
        return ofOthers() && cell.code(shared).isEmpty() ? cell.in(cell.measure() + "|" + people) : cell;
    }
}
