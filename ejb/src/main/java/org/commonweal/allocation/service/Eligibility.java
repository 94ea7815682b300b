package org.commonweal.allocation.service;

import static org.commonweal.allocation.service.Reason.Code;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.commonweal.allocation.service.ActivityDemand.Requirement;
import org.commonweal.allocation.service.AllocationProblem.Pair;
import org.commonweal.allocation.service.PartnerOffer.Capacity;
import org.commonweal.allocation.service.PartnerOffer.Skill;
import org.commonweal.allocation.service.PartnerOffer.Willing;

/** Whether a partner may do an activity at all, whatever else is planned; every reason is named, never only the first. */
public final class Eligibility {

    private Eligibility() { }

    /** What stands between the two: nothing when the partner may; overridden reasons are left out, room and money never. */
    public static List<Reason> reasons(AllocationProblem problem, ActivityDemand activity, PartnerOffer partner) {
        List<Reason> reasons = new ArrayList<>();
        standing(activity, partner, reasons);
        competencies(activity, partner, reasons);
        willingness(activity, partner, reasons);
        if (problem.overrides().contains(new Pair(activity.id(), partner.id()))) {
            reasons.removeIf(reason -> reason.code().overridable());
        }
        if (problem.declined().contains(new Pair(activity.id(), partner.id()))) {
            reasons.add(new Reason(Code.DECLINED));
        }
        room(activity, partner, reasons);
        return reasons;
    }

    private static void standing(ActivityDemand activity, PartnerOffer partner, List<Reason> reasons) {
        if (partner.suspended()) {
            reasons.add(new Reason(Code.SUSPENDED));
        }
        if (partner.conflicts().contains(activity.id())) {
            reasons.add(new Reason(Code.CONFLICT));
        }
        if (!partner.territory().contains(activity.municipality()) && !partner.territory().containsAll(activity.wards())) {
            reasons.add(new Reason(Code.OUTSIDE_TERRITORY));
        }
        if (partner.agreements().stream().noneMatch(agreement -> agreement.contains(activity.period().from()))) {
            reasons.add(new Reason(Code.NO_AGREEMENT, activity.period().from()));
        }
    }

    private static void competencies(ActivityDemand activity, PartnerOffer partner, List<Reason> reasons) {
        LocalDate start = activity.period().from();
        for (Requirement needed : activity.requirements()) {
            Skill skill = partner.skills().get(needed.competency());
            if (skill == null) {
                reasons.add(new Reason(Code.COMPETENCY_MISSING, needed.competency(), needed.level()));
            } else if (skill.counts(start) < needed.level()) {
                reasons.add(new Reason(shortfall(skill, needed.level(), start), needed.competency(), needed.level(),
                        skill.counts(start), skill.claimed(), skill.verified()));
            }
        }
    }

    private static Code shortfall(Skill skill, int level, LocalDate start) {
        if (skill.verified() >= level && start.isAfter(skill.expires())) {
            return Code.COMPETENCY_EXPIRED;
        }
        return skill.claimed() >= level && skill.verified() == 0 ? Code.EVIDENCE_MISSING : Code.COMPETENCY_TOO_LOW;
    }

    private static void willingness(ActivityDemand activity, PartnerOffer partner, List<Reason> reasons) {
        for (String what : asked(activity)) {
            Willing said = least(partner, what, activity);
            switch (said.answer()) {
                case UNWILLING -> reasons.add(new Reason(Code.UNWILLING, what));
                case NOT_ASKED -> reasons.add(new Reason(Code.NOT_ASKED, what));
                case CONDITIONAL -> {
                    if (!said.accepted()) {
                        reasons.add(new Reason(Code.CONDITIONS_OPEN, what));
                    }
                }
                default -> { }
            }
        }
    }

    /** Where an activity works in several wards, the answer farthest from yes counts. */
    private static Willing least(PartnerOffer partner, String what, ActivityDemand activity) {
        return activity.wards().stream().map(ward -> partner.answer(what, ward, activity.municipality()))
                .max(Comparator.comparing(Eligibility::distance)).orElseThrow();
    }

    private static int distance(Willing said) {
        return switch (said.answer()) {
            case WILLING -> 0;
            case CONDITIONAL -> said.accepted() ? 0 : 1;
            case NOT_ASKED -> 2;
            case UNWILLING -> 3;
        };
    }

    private static List<String> asked(ActivityDemand activity) {
        return activity.requirements().isEmpty()
                ? List.of(activity.domain())
                : activity.requirements().stream().map(Requirement::competency).distinct().toList();
    }

    private static void room(ActivityDemand activity, PartnerOffer partner, List<Reason> reasons) {
        for (Capacity capacity : partner.capacity()) {
            if (!capacity.period().overlaps(activity.period())) {
                continue;
            }
            long staff = Share.of(activity.effortTenths(), activity.period(), capacity.period());
            long money = Share.of(activity.cost(), activity.period(), capacity.period());
            if (staff > capacity.staffTenths()) {
                reasons.add(new Reason(Code.STAFF_TOO_FEW, days(staff), days(capacity.staffTenths()), capacity.period().from()));
            }
            if (money > capacity.budget()) {
                reasons.add(new Reason(Code.BUDGET_TOO_SMALL, money, capacity.budget(), capacity.period().from()));
            }
            if (capacity.sites() < activity.wards().size()) {
                reasons.add(new Reason(Code.SITES_TOO_FEW, activity.wards().size(), capacity.sites(), capacity.period().from()));
            }
        }
        LocalDate open = firstOpen(activity, partner);
        if (open.isBefore(activity.period().to())) {
            reasons.add(new Reason(Code.NO_CAPACITY, open));
        }
    }

    /** The first day of the activity for which no capacity was offered; its end when there is none. */
    private static LocalDate firstOpen(ActivityDemand activity, PartnerOffer partner) {
        LocalDate day = activity.period().from();
        for (LocalDate before = null; !day.equals(before) && day.isBefore(activity.period().to());) {
            before = day;
            for (Capacity capacity : partner.capacity()) {
                if (capacity.period().contains(day)) {
                    day = capacity.period().to();
                }
            }
        }
        return day;
    }

    static String days(long tenths) {
        return tenths % 10 == 0 ? String.valueOf(tenths / 10) : tenths / 10 + "." + tenths % 10;
    }
}
