package org.commonweal.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.commonweal.allocation.service.ActivityDemand;
import org.commonweal.allocation.service.AllocationProblem;
import org.commonweal.allocation.service.Eligibility;
import org.commonweal.allocation.service.PairValue;
import org.commonweal.allocation.service.PartnerOffer;

/** The baseline: the most valuable pair first, as long as there is room. It knows no floors and no packages. */
final class Greedy {

    private record Option(ActivityDemand activity, PartnerOffer partner, long value) { }

    private final Map<UUID, UUID> chosen = new HashMap<>();
    private final Map<UUID, Long> staff = new HashMap<>();
    private final Map<UUID, Long> money = new HashMap<>();
    private final Map<UUID, Set<UUID>> wards = new HashMap<>();

    static long value(AllocationProblem problem, PairValue value) {
        return new Greedy().run(problem, value);
    }

    private long run(AllocationProblem problem, PairValue value) {
        List<Option> options = new ArrayList<>();
        for (ActivityDemand activity : problem.activities()) {
            for (PartnerOffer partner : problem.partners()) {
                if (Eligibility.reasons(problem, activity, partner).isEmpty()) {
                    options.add(new Option(activity, partner, value.of(activity, partner)));
                }
            }
        }
        options.sort(Comparator.comparingLong(Option::value).reversed());
        return options.stream().filter(this::take).mapToLong(Option::value).sum();
    }

    private boolean take(Option option) {
        PartnerOffer.Capacity room = option.partner.capacity().get(0);
        UUID partner = option.partner.id();
        long staffAfter = staff.getOrDefault(partner, 0L) + option.activity.effortTenths();
        long moneyAfter = money.getOrDefault(partner, 0L) + option.activity.cost();
        Set<UUID> there = new HashSet<>(wards.getOrDefault(partner, Set.of()));
        there.addAll(option.activity.wards());
        if (option.value <= 0 || chosen.containsKey(option.activity.id()) || staffAfter > room.staffTenths()
                || moneyAfter > room.budget() || there.size() > room.sites()) {
            return false;
        }
        chosen.put(option.activity.id(), partner);
        staff.put(partner, staffAfter);
        money.put(partner, moneyAfter);
        wards.put(partner, there);
        return true;
    }
}
