package org.commonweal.activity.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Puts the members of a package in an order in which each comes after those it hangs on. */
public final class LinkOrder {

    private LinkOrder() { }

    /** The members in order, always the same for the same links; empty where the links go in a circle. */
    public static Optional<List<UUID>> of(Set<UUID> members, Collection<PackageLink> links) {
        List<UUID> order = new ArrayList<>();
        Set<UUID> open = new TreeSet<>(members);
        while (!open.isEmpty()) {
            Optional<UUID> free = open.stream().filter(member -> links.stream()
                    .noneMatch(link -> link.type().orders() && link.to().equals(member) && open.contains(link.from()))).findFirst();
            if (free.isEmpty()) {
                return Optional.empty();
            }
            order.add(free.get());
            open.remove(free.get());
        }
        return Optional.of(order);
    }
}
