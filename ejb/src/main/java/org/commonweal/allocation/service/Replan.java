package org.commonweal.allocation.service;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.commonweal.allocation.service.AllocationProblem.Link;

/**
 * The small question a decline asks: only the declined activity looks for another partner, everything that is held stays. If its
 * package cannot stand without it, the companions that nobody has accepted yet may move or fall too; those that were accepted stay,
 * and their link to the lost part is reported as broken instead of taking accepted work away.
 */
final class Replan {

    private Replan() { }

    /** Everything held stays; activities that were unmet before stay unmet. */
    static AllocationProblem narrow(AllocationProblem whole, UUID declined, Map<UUID, UUID> held) {
        Map<UUID, UUID> locks = new HashMap<>(held);
        locks.remove(declined);
        Set<UUID> asked = new HashSet<>(held.keySet());
        asked.add(declined);
        return only(whole, asked, locks, whole.links());
    }

    /** Companions may move or fall, unless they were accepted. */
    static AllocationProblem wider(AllocationProblem whole, UUID declined, Map<UUID, UUID> held, Set<UUID> accepted) {
        Set<UUID> bundle = new HashSet<>(whole.bundle(declined));
        Map<UUID, UUID> locks = new HashMap<>(held);
        locks.keySet().removeIf(activity -> bundle.contains(activity) && !accepted.contains(activity));
        locks.remove(declined);
        Set<UUID> asked = new HashSet<>(held.keySet());
        asked.addAll(bundle);
        List<Link> links = whole.links().stream()
                .filter(link -> accepted.contains(link.from()) == accepted.contains(link.to()) || !bundle.contains(link.from())).toList();
        return only(whole, asked, locks, links);
    }

    private static AllocationProblem only(AllocationProblem whole, Set<UUID> asked, Map<UUID, UUID> locks, List<Link> links) {
        return new AllocationProblem(whole.partners(), whole.activities().stream().filter(activity -> asked.contains(activity.id())).toList(),
                links.stream().filter(link -> asked.contains(link.from()) && asked.contains(link.to())).toList(),
                locks, whole.overrides(), whole.declined(), List.of(), whole.goal());
    }
}
