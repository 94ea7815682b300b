package org.commonweal.allocation.service;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.commonweal.allocation.service.ActivityDemand.Requirement;
import org.commonweal.allocation.service.Explanation.Missing;
import org.commonweal.allocation.service.Explanation.Near;
import org.commonweal.allocation.service.Reason.Kind;

/** Says what an unmet activity lacks, who is nearest to it, and what it would take (domain/partnership 5.6: split, train, tender). */
final class MissingFinder {

    private static final int NEAREST = 3;

    private final AllocationProblem problem;
    private final Map<UUID, UUID> plan;

    MissingFinder(AllocationProblem problem, Map<UUID, UUID> plan) {
        this.problem = problem;
        this.plan = plan;
    }

    Missing missing(UUID unmet) {
        ActivityDemand activity = problem.activity(unmet);
        List<Near> all = problem.partners().stream()
                .map(partner -> new Near(partner.id(), Eligibility.reasons(problem, activity, partner)))
                .sorted(Comparator.comparingInt(near -> effort(near.reasons()))).toList();
        List<UUID> companions = problem.bundle(unmet).stream().filter(id -> !id.equals(unmet) && !anyone(id)).toList();
        List<UUID> able = all.stream().filter(near -> near.reasons().isEmpty()).map(Near::partner).toList();
        return new Missing(kind(unmet, all, companions, able), all.subList(0, Math.min(NEAREST, all.size())), holders(activity, able),
                companions, able.isEmpty() ? split(activity) : List.of());
    }

    /** A rough order of what is easier to put right: asking, then papers, then training, then rules and room. */
    private static int effort(List<Reason> reasons) {
        return reasons.stream().mapToInt(reason -> switch (reason.code()) {
            case NOT_ASKED, CONDITIONS_OPEN -> 1;
            case COMPETENCY_EXPIRED, EVIDENCE_MISSING, NO_AGREEMENT -> 2;
            case COMPETENCY_TOO_LOW, OUTSIDE_TERRITORY, NO_CAPACITY -> 3;
            case STAFF_TOO_FEW, BUDGET_TOO_SMALL, SITES_TOO_FEW -> 4;
            default -> 5;
        }).sum();
    }

    /** Neither by itself nor by what stands or falls with it: the goal has nothing to gain, so a manager gives it by hand. */
    private boolean meetsNoNeed(UUID activity) {
        return problem.bundle(activity).stream().allMatch(id -> problem.activity(id).need() == 0);
    }

    private boolean anyone(UUID activity) {
        return problem.partners().stream()
                .anyMatch(partner -> Eligibility.reasons(problem, problem.activity(activity), partner).isEmpty());
    }

    private Kind kind(UUID unmet, List<Near> all, List<UUID> companions, List<UUID> able) {
        if (!able.isEmpty() && companions.isEmpty()) {
            return meetsNoNeed(unmet) ? Kind.ADVICE : Kind.CAPACITY;
        }
        if (!able.isEmpty()) {
            return Kind.PACKAGE;
        }
        Map<Kind, Integer> votes = new EnumMap<>(Kind.class);
        all.stream().limit(NEAREST).flatMap(near -> near.reasons().stream().map(reason -> reason.code().kind()).distinct())
                .forEach(kind -> votes.merge(kind, 1, Integer::sum));
        return votes.entrySet().stream().max(Map.Entry.<Kind, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder()))).map(Map.Entry::getKey).orElse(Kind.COMPETENCY);
    }

    private List<UUID> holders(ActivityDemand activity, List<UUID> able) {
        return problem.activities().stream()
                .filter(other -> plan.containsKey(other.id()) && able.contains(plan.get(other.id())))
                .filter(other -> other.period().overlaps(activity.period())).map(ActivityDemand::id).toList();
    }

    /** The fewest partners, two at most, who between them hold every competency and are free of any other obstacle. */
    private List<UUID> split(ActivityDemand activity) {
        List<UUID> found = new ArrayList<>();
        for (PartnerOffer one : problem.partners()) {
            for (PartnerOffer other : problem.partners()) {
                if (found.isEmpty() && one != other && together(activity, one, other)) {
                    found.addAll(List.of(one.id(), other.id()));
                }
            }
        }
        return found;
    }

    private boolean together(ActivityDemand activity, PartnerOffer one, PartnerOffer other) {
        return activity.requirements().size() > 1 && activity.requirements().stream()
                .allMatch(needed -> can(activity, needed, one) || can(activity, needed, other));
    }

    private boolean can(ActivityDemand a, Requirement needed, PartnerOffer partner) {
        ActivityDemand alone = new ActivityDemand(a.id(), a.title(), a.domain(), a.municipality(), a.wards(), a.period(),
                a.effortTenths(), a.cost(), a.households(), a.womenHeaded(), a.need(), List.of(needed));
        return Eligibility.reasons(problem, alone, partner).isEmpty();
    }
}
