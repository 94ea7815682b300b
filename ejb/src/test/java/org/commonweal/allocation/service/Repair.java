package org.commonweal.allocation.service;

import static org.commonweal.allocation.service.Questions.withCapacity;
import static org.commonweal.allocation.service.Questions.withSkill;
import static org.commonweal.allocation.service.Questions.withStanding;
import static org.commonweal.allocation.service.Questions.withWilling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.commonweal.allocation.service.AllocationProblem.Pair;
import org.commonweal.allocation.service.PartnerOffer.Answer;
import org.commonweal.allocation.service.PartnerOffer.Capacity;
import org.commonweal.allocation.service.PartnerOffer.Skill;
import org.commonweal.allocation.service.PartnerOffer.Willing;
import org.commonweal.shared.model.Period;

/** Takes away exactly the named obstacle in a copy of the question, and nothing else. */
final class Repair {

    private Repair() { }

    static AllocationProblem without(AllocationProblem problem, ActivityDemand activity, PartnerOffer partner, List<Reason> reasons) {
        PartnerOffer mended = partner;
        Set<Pair> declined = new HashSet<>(problem.declined());
        for (Reason reason : reasons) {
            mended = mended(activity, mended, reason);
            if (reason.code() == Reason.Code.DECLINED) {
                declined.remove(new Pair(activity.id(), partner.id()));
            }
        }
        List<PartnerOffer> partners = new ArrayList<>(problem.partners());
        partners.set(partners.indexOf(partner), mended);
        return new AllocationProblem(partners, problem.activities(), problem.links(), problem.locks(), problem.overrides(), declined,
                problem.floors(), problem.goal());
    }

    private static PartnerOffer mended(ActivityDemand activity, PartnerOffer p, Reason reason) {
        return switch (reason.code()) {
            case SUSPENDED -> withStanding(p, false, p.territory(), p.agreements(), p.conflicts());
            case CONFLICT -> withStanding(p, p.suspended(), p.territory(), p.agreements(), Set.of());
            case OUTSIDE_TERRITORY -> withStanding(p, p.suspended(), Set.copyOf(activity.wards()), p.agreements(), p.conflicts());
            case NO_AGREEMENT -> withStanding(p, p.suspended(), p.territory(), List.of(activity.period()), p.conflicts());
            case COMPETENCY_MISSING, COMPETENCY_TOO_LOW, EVIDENCE_MISSING, COMPETENCY_EXPIRED -> {
                int level = Integer.parseInt(reason.values().get(1));
                yield withSkill(p, reason.values().get(0), new Skill(level, level, true, LocalDate.MAX));
            }
            case UNWILLING, NOT_ASKED, CONDITIONS_OPEN -> withWilling(p, asked(activity, p, reason.values().get(0)));
            case STAFF_TOO_FEW -> capacity(p, activity, (c, a) -> new Capacity(c.period(), a.effortTenths(), c.sites(), c.budget()));
            case BUDGET_TOO_SMALL -> capacity(p, activity, (c, a) -> new Capacity(c.period(), c.staffTenths(), c.sites(), a.cost()));
            case SITES_TOO_FEW -> capacity(p, activity, (c, a) -> new Capacity(c.period(), c.staffTenths(), a.wards().size(), c.budget()));
            case NO_CAPACITY -> filled(activity, p);
            default -> p;
        };
    }

    private static List<Willing> asked(ActivityDemand activity, PartnerOffer partner, String what) {
        List<Willing> said = new ArrayList<>();
        activity.wards().forEach(ward -> said.add(new Willing(what, ward, Answer.WILLING, true)));
        said.addAll(partner.willing());
        return said;
    }

    private static PartnerOffer capacity(PartnerOffer p, ActivityDemand a, java.util.function.BiFunction<Capacity, ActivityDemand, Capacity> more) {
        return withCapacity(p, p.capacity().stream().map(c -> c.period().overlaps(a.period()) ? more.apply(c, a) : c).toArray(Capacity[]::new));
    }

    private static PartnerOffer filled(ActivityDemand activity, PartnerOffer p) {
        List<Capacity> all = new ArrayList<>(p.capacity());
        activity.period().from().datesUntil(activity.period().to())
                .filter(day -> p.capacity().stream().noneMatch(c -> c.period().contains(day)))
                .forEach(day -> all.add(new Capacity(new Period(day, day.plusDays(1)), activity.effortTenths(), activity.wards().size(), activity.cost())));
        return withCapacity(p, all.toArray(Capacity[]::new));
    }

    static AllocationProblem withoutLocks(AllocationProblem problem, List<String> titles) {
        java.util.Map<UUID, UUID> fewer = new java.util.HashMap<>(problem.locks());
        fewer.keySet().removeIf(activity -> titles.contains(problem.activity(activity).title()));
        return problem.withLocks(fewer);
    }
}
