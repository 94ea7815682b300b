package org.commonweal.allocation.service;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The whole question: who could do what, what is fixed already, what counts. Frozen when a solve begins.
 *
 * @param locks     activity to partner: stays as it is
 * @param overrides pairs a manager allowed in spite of a named reason; never beyond capacity
 * @param declined  pairs a partner declined
 * @param floors    shares that must be served
 */
public record AllocationProblem(List<PartnerOffer> partners, List<ActivityDemand> activities, List<Link> links,
                                Map<UUID, UUID> locks, Set<Pair> overrides, Set<Pair> declined, List<Floor> floors, Goal goal) {

    public AllocationProblem {
        partners = List.copyOf(partners);
        activities = List.copyOf(activities);
        links = List.copyOf(links);
        locks = Map.copyOf(locks);
        overrides = Set.copyOf(overrides);
        declined = Set.copyOf(declined);
        floors = List.copyOf(floors);
    }

    public AllocationProblem(List<PartnerOffer> partners, List<ActivityDemand> activities, List<Link> links) {
        this(partners, activities, links, Map.of(), Set.of(), Set.of(), List.of(), Goal.USUAL);
    }

    /** One activity with one partner. */
    public record Pair(UUID activity, UUID partner) { }

    /** How two activities hang together (domain/partnership 5.7). */
    public enum LinkKind { TOGETHER, BEFORE, ENABLES, FINANCES, SUSTAINS, EXCLUDES }

    /**
     * A mandatory link: both activities find a partner or neither is begun. {@code EXCLUDES} is the opposite: at most one of
     * the two. Advisory links do not reach the solver.
     */
    public record Link(UUID from, UUID to, LinkKind kind) { }

    /** At least this share of the named activities is served, rounded down: the least a group or a need must get. */
    public record Floor(String name, Set<UUID> activities, int percent) {

        public int least() {
            return activities.size() * percent / 100;
        }
    }

    public AllocationProblem withLocks(Map<UUID, UUID> fixed) {
        return new AllocationProblem(partners, activities, links, fixed, overrides, declined, floors, goal);
    }

    public AllocationProblem withOverride(Pair pair) {
        Set<Pair> more = new HashSet<>(overrides);
        more.add(pair);
        return new AllocationProblem(partners, activities, links, locks, more, declined, floors, goal);
    }

    /** A partner said no: the pair is out, and so is a lock on it. */
    public AllocationProblem withDeclined(Pair pair) {
        Set<Pair> more = new HashSet<>(declined);
        more.add(pair);
        Map<UUID, UUID> fewer = new HashMap<>(locks);
        fewer.remove(pair.activity(), pair.partner());
        return new AllocationProblem(partners, activities, links, fewer, overrides, more, floors, goal);
    }

    /** Without the links of these activities: a package that already lost a part after others were accepted binds them no more. */
    public AllocationProblem withoutLinksOf(Set<UUID> accepted) {
        return new AllocationProblem(partners, activities,
                links.stream().filter(link -> !accepted.contains(link.from()) && !accepted.contains(link.to())).toList(),
                locks, overrides, declined, floors, goal);
    }

    /** The same question with one activity held by one partner, whoever held it before. */
    public AllocationProblem holding(UUID activity, UUID partner) {
        Map<UUID, UUID> fixed = new HashMap<>(locks);
        fixed.put(activity, partner);
        return withLocks(fixed);
    }

    public PartnerOffer partner(UUID id) {
        return partners.stream().filter(partner -> partner.id().equals(id)).findFirst().orElseThrow();
    }

    public ActivityDemand activity(UUID id) {
        return activities.stream().filter(activity -> activity.id().equals(id)).findFirst().orElseThrow();
    }

    /** The activities that stand or fall with this one, itself among them, in the order of the question. */
    public List<UUID> bundle(UUID activity) {
        Set<UUID> found = new HashSet<>(Set.of(activity));
        List<UUID> open = new ArrayList<>(List.of(activity));
        while (!open.isEmpty()) {
            UUID next = open.remove(open.size() - 1);
            for (Link link : links) {
                if (link.kind() != LinkKind.EXCLUDES && (link.from().equals(next) || link.to().equals(next))) {
                    UUID other = link.from().equals(next) ? link.to() : link.from();
                    if (found.add(other)) {
                        open.add(other);
                    }
                }
            }
        }
        return activities.stream().map(ActivityDemand::id).filter(found::contains).toList();
    }
}
