package org.commonweal.allocation.service;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.commonweal.allocation.service.ActivityDemand.Requirement;
import org.commonweal.allocation.service.PartnerOffer.Capacity;

/**
 * The goal as one number per pair: need met, a little more for a better fit, a little less for the cost, and a last thousandth
 * of a point per rank that settles ties (most room first, then code), so that the same question has the same answer.
 */
final class NeedValue implements PairValue {

    /** However dear an activity is, it keeps this share of its need: money is limited by budgets, not by giving up on people. */
    private static final int LEAST_PERCENT = 10;

    private final Goal goal;
    private final long needInAll;
    private final long costInAll;
    private final long effortInAll;
    private final Map<UUID, Integer> rank = new HashMap<>();

    NeedValue(AllocationProblem problem) {
        goal = problem.goal();
        needInAll = problem.activities().stream().mapToLong(ActivityDemand::need).sum();
        costInAll = Math.max(1, problem.activities().stream().mapToLong(ActivityDemand::cost).sum());
        effortInAll = Math.max(1, problem.activities().stream().mapToLong(ActivityDemand::effortTenths).sum());
        List<PartnerOffer> order = problem.partners().stream().sorted(Comparator
                .comparingLong((PartnerOffer partner) -> -partner.capacity().stream().mapToLong(Capacity::staffTenths).sum())
                .thenComparing(PartnerOffer::code).thenComparing(PartnerOffer::id)).toList();
        for (int i = 0; i < order.size(); i++) {
            rank.put(order.get(i).id(), i);
        }
    }

    @Override
    public long of(ActivityDemand activity, PartnerOffer partner) {
        long need = activity.need();
        long better = need * fit(activity, partner) * goal.fitPermille() / 100_000;
        long dearer = activity.cost() * (needInAll / 1000) / costInAll * goal.costPermille();
        return Math.max(need * LEAST_PERCENT / 100, need + better - dearer) - rank.get(partner.id());
    }

    /** What a tenth of a staff day above the comfortable load takes off. */
    long overload() {
        return needInAll / effortInAll * goal.overloadPermille() / 1000;
    }

    /**
     * How well a partner fits, 0 to 100: 70 for competence above what is asked, 30 for working in this very ward and not only
     * somewhere in the municipality. Past performance and acceptance (domain/partnership 5.6) join when they are recorded.
     */
    static int fit(ActivityDemand activity, PartnerOffer partner) {
        double margin = activity.requirements().stream().mapToDouble(needed -> margin(needed, activity, partner)).average().orElse(1);
        return (int) Math.round(70 * margin) + (partner.territory().containsAll(activity.wards()) ? 30 : 0);
    }

    private static double margin(Requirement needed, ActivityDemand activity, PartnerOffer partner) {
        PartnerOffer.Skill skill = partner.skills().get(needed.competency());
        int held = skill == null ? 0 : skill.counts(activity.period().from());
        return needed.level() >= 4 ? (held >= 4 ? 1 : 0) : Math.max(0, Math.min(1, (held - needed.level() + 1) / (5.0 - needed.level())));
    }
}
