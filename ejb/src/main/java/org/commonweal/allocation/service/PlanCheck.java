package org.commonweal.allocation.service;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.commonweal.allocation.service.AllocationProblem.Floor;
import org.commonweal.allocation.service.AllocationProblem.Link;
import org.commonweal.allocation.service.AllocationProblem.LinkKind;
import org.commonweal.allocation.service.PartnerOffer.Capacity;

/**
 * Reads a finished plan against the question, rule by rule, without the solver and without its model: what it says is the
 * second opinion before a plan is stored, submitted or approved.
 */
public final class PlanCheck {

    /** A rule a plan may break. */
    public enum Rule { NOT_ELIGIBLE, STAFF, BUDGET, SITES, PACKAGE, EXCLUSION, FLOOR, LOCK }

    /** One broken rule and whose it is (activity, partner or the name of a floor). */
    public record Broken(Rule rule, String where) { }

    private final AllocationProblem problem;
    private final Map<UUID, UUID> plan;
    private final List<Broken> broken = new ArrayList<>();

    private PlanCheck(AllocationProblem problem, Map<UUID, UUID> plan) {
        this.problem = problem;
        this.plan = plan;
    }

    /** Every rule the plan breaks; none when it may stand. */
    public static List<Broken> broken(AllocationProblem problem, Map<UUID, UUID> plan) {
        PlanCheck check = new PlanCheck(problem, plan);
        check.eligibility();
        problem.partners().forEach(check::room);
        check.links();
        check.floors();
        return check.broken;
    }

    /** What the plan is worth by the usual goal, overload taken off, in thousandths of a need point. */
    public static long value(AllocationProblem problem, Map<UUID, UUID> plan) {
        NeedValue value = new NeedValue(problem);
        long sum = 0;
        for (ActivityDemand activity : problem.activities()) {
            if (plan.containsKey(activity.id())) {
                sum += value.of(activity, problem.partner(plan.get(activity.id())));
            }
        }
        for (PartnerOffer partner : problem.partners()) {
            for (Capacity capacity : partner.capacity()) {
                long comfortable = capacity.staffTenths() * problem.goal().comfortablePercent() / 100;
                sum -= value.overload() * Math.max(0, staff(problem, plan, partner, capacity) - comfortable);
            }
        }
        return sum;
    }

    /** Tenths of staff days the plan asks of a partner in a capacity period. */
    public static long staff(AllocationProblem problem, Map<UUID, UUID> plan, PartnerOffer partner, Capacity capacity) {
        return held(problem, plan, partner, capacity).stream()
                .mapToLong(activity -> Share.of(activity.effortTenths(), activity.period(), capacity.period())).sum();
    }

    static List<ActivityDemand> held(AllocationProblem problem, Map<UUID, UUID> plan, PartnerOffer partner, Capacity capacity) {
        return problem.activities().stream()
                .filter(activity -> partner.id().equals(plan.get(activity.id())))
                .filter(activity -> capacity.period().overlaps(activity.period())).toList();
    }

    private void eligibility() {
        for (ActivityDemand activity : problem.activities()) {
            UUID partner = plan.get(activity.id());
            if (partner != null && !Eligibility.reasons(problem, activity, problem.partner(partner)).isEmpty()) {
                broken.add(new Broken(Rule.NOT_ELIGIBLE, activity.title()));
            }
            if (problem.locks().containsKey(activity.id()) && !problem.locks().get(activity.id()).equals(partner)) {
                broken.add(new Broken(Rule.LOCK, activity.title()));
            }
        }
    }

    private void room(PartnerOffer partner) {
        for (Capacity capacity : partner.capacity()) {
            List<ActivityDemand> held = held(problem, plan, partner, capacity);
            if (staff(problem, plan, partner, capacity) > capacity.staffTenths()) {
                broken.add(new Broken(Rule.STAFF, partner.code()));
            }
            if (held.stream().mapToLong(activity -> Share.of(activity.cost(), activity.period(), capacity.period())).sum()
                    > capacity.budget()) {
                broken.add(new Broken(Rule.BUDGET, partner.code()));
            }
            Set<UUID> wards = new HashSet<>();
            held.forEach(activity -> wards.addAll(activity.wards()));
            if (wards.size() > capacity.sites()) {
                broken.add(new Broken(Rule.SITES, partner.code()));
            }
        }
    }

    private void links() {
        for (Link link : problem.links()) {
            boolean from = plan.containsKey(link.from());
            boolean to = plan.containsKey(link.to());
            if (link.kind() == LinkKind.EXCLUDES && from && to) {
                broken.add(new Broken(Rule.EXCLUSION, problem.activity(link.from()).title()));
            } else if (link.kind() != LinkKind.EXCLUDES && from != to) {
                broken.add(new Broken(Rule.PACKAGE, problem.activity(link.from()).title()));
            }
        }
    }

    private void floors() {
        for (Floor floor : problem.floors()) {
            if (floor.activities().stream().filter(plan::containsKey).count() < floor.least()) {
                broken.add(new Broken(Rule.FLOOR, floor.name()));
            }
        }
    }
}
