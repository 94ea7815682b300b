package org.commonweal.allocation.service;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.commonweal.allocation.service.AllocationProblem.Floor;
import org.commonweal.allocation.service.AllocationProblem.Link;
import org.commonweal.allocation.service.AllocationProblem.LinkKind;
import org.commonweal.allocation.service.AllocationProblem.Pair;
import org.commonweal.allocation.service.PartnerOffer.Capacity;

/**
 * The question written as a program: {@code x[activity, partner]} for every eligible pair, {@code z[bundle]} for activities that
 * stand or fall together, {@code y[partner, period, ward]} where sites are limited, {@code over[partner, period]} for overload.
 * The mathematics is in docs/capabilities/allocation.md; one method here is one family of rows there.
 */
final class AllocationModel {

    private final AllocationProblem problem;
    private final PairValue value;
    private final long overload;
    private final Program.Builder rows = new Program.Builder();
    private final Map<Pair, Integer> variable = new LinkedHashMap<>();
    private final Map<UUID, List<Integer>> ofActivity = new HashMap<>();
    private final Program program;

    AllocationModel(AllocationProblem problem, PairValue value, long overload) {
        this.problem = problem;
        this.value = value;
        this.overload = overload;
        pairs();
        bundles();
        for (int p = 0; p < problem.partners().size(); p++) {
            for (Capacity capacity : problem.partners().get(p).capacity()) {
                staff(p, capacity);
                money(p, capacity);
                sites(p, capacity);
            }
        }
        excluding();
        floors();
        locks();
        program = rows.build();
    }

    static AllocationModel of(AllocationProblem problem) {
        NeedValue value = new NeedValue(problem);
        return new AllocationModel(problem, value, value.overload());
    }

    Program program() {
        return program;
    }

    /** The variable of a pair; empty when the pair is not eligible. */
    Optional<Integer> variable(UUID activity, UUID partner) {
        return Optional.ofNullable(variable.get(new Pair(activity, partner)));
    }

    /** Who does what, in the order of the question. */
    Map<UUID, UUID> assignment(long[] values) {
        Map<UUID, UUID> chosen = new LinkedHashMap<>();
        variable.forEach((pair, number) -> {
            if (values[number] == 1) {
                chosen.put(pair.activity(), pair.partner());
            }
        });
        return chosen;
    }

    /** All values that go with a plan: the pairs as given, sites and overload as small as they can be. */
    long[] values(Map<UUID, UUID> plan, Search search) {
        long[] values = new long[program.size()];
        boolean[] free = new boolean[program.size()];
        Arrays.fill(free, true);
        variable.forEach((pair, number) -> {
            free[number] = false;
            values[number] = pair.partner().equals(plan.get(pair.activity())) ? 1 : 0;
        });
        Program.Rest rest = program.restricted(values, free);
        if (rest.program().size() == 0) {
            return values;
        }
        return search.solve(rest.program(), Optional.empty(), new Search.Limits(1_000, 10), Watch.NONE)
                .values().map(part -> rest.putBack(values, part)).orElse(values);
    }

    private void pairs() {
        for (ActivityDemand activity : problem.activities()) {
            List<Integer> candidates = new ArrayList<>();
            for (int p = 0; p < problem.partners().size(); p++) {
                PartnerOffer partner = problem.partners().get(p);
                if (Eligibility.reasons(problem, activity, partner).isEmpty()) {
                    int number = rows.variable(1, value.of(activity, partner), p);
                    variable.put(new Pair(activity.id(), partner.id()), number);
                    candidates.add(number);
                }
            }
            ofActivity.put(activity.id(), candidates);
        }
    }

    /** One partner at most for each activity; within a bundle all or none. */
    private void bundles() {
        Set<UUID> done = new HashSet<>();
        for (ActivityDemand activity : problem.activities()) {
            List<UUID> bundle = done.contains(activity.id()) ? List.of() : problem.bundle(activity.id());
            done.addAll(bundle);
            if (bundle.size() == 1) {
                sum(ofActivity.get(activity.id()), 0, 1);
            } else if (!bundle.isEmpty()) {
                allOrNone(bundle);
            }
        }
    }

    private void allOrNone(List<UUID> bundle) {
        int begun = rows.variable(1, 0, -1);
        for (UUID activity : bundle) {
            List<Integer> over = new ArrayList<>(ofActivity.get(activity));
            List<Long> ones = new ArrayList<>(over.stream().map(number -> 1L).toList());
            over.add(begun);
            ones.add(-1L);
            rows.row(over, ones, 0, 0);
        }
    }

    private void staff(int p, Capacity capacity) {
        Map<Integer, Long> load = load(p, capacity, true);
        long comfortable = capacity.staffTenths() * problem.goal().comfortablePercent() / 100;
        long most = load.values().stream().mapToLong(Long::longValue).sum();
        if (most > capacity.staffTenths()) {
            rows.row(List.copyOf(load.keySet()), List.copyOf(load.values()), 0, capacity.staffTenths());
        }
        if (most > comfortable && overload > 0) {
            List<Integer> over = new ArrayList<>(load.keySet());
            List<Long> times = new ArrayList<>(load.values());
            over.add(rows.variable(Math.max(0, capacity.staffTenths() - comfortable), -overload, p));
            times.add(-1L);
            rows.row(over, times, -Program.FREE, comfortable);
        }
    }

    private void money(int p, Capacity capacity) {
        Map<Integer, Long> load = load(p, capacity, false);
        if (load.values().stream().mapToLong(Long::longValue).sum() > capacity.budget()) {
            rows.row(List.copyOf(load.keySet()), List.copyOf(load.values()), 0, capacity.budget());
        }
    }

    private Map<Integer, Long> load(int p, Capacity capacity, boolean staff) {
        Map<Integer, Long> load = new TreeMap<>();
        for (ActivityDemand activity : problem.activities()) {
            if (capacity.period().overlaps(activity.period())) {
                long whole = staff ? activity.effortTenths() : activity.cost();
                variable(activity.id(), problem.partners().get(p).id())
                        .ifPresent(number -> load.put(number, Share.of(whole, activity.period(), capacity.period())));
            }
        }
        load.values().removeIf(share -> share == 0);
        return load;
    }

    private void sites(int p, Capacity capacity) {
        Map<UUID, List<Integer>> wards = new LinkedHashMap<>();
        for (ActivityDemand activity : problem.activities()) {
            if (capacity.period().overlaps(activity.period())) {
                variable(activity.id(), problem.partners().get(p).id()).ifPresent(number -> activity.wards()
                        .forEach(ward -> wards.computeIfAbsent(ward, none -> new ArrayList<>()).add(number)));
            }
        }
        if (wards.size() <= capacity.sites()) {
            return;
        }
        List<Integer> used = new ArrayList<>();
        for (List<Integer> there : wards.values()) {
            int site = rows.variable(1, 0, p);
            used.add(site);
            there.forEach(number -> rows.row(-Program.FREE, 0, new int[] {number, site}, 1, -1));
        }
        sum(used, 0, capacity.sites());
    }

    private void excluding() {
        for (Link link : problem.links()) {
            if (link.kind() == LinkKind.EXCLUDES) {
                List<Integer> both = new ArrayList<>(ofActivity.get(link.from()));
                both.addAll(ofActivity.get(link.to()));
                sum(both, 0, 1);
            }
        }
    }

    private void floors() {
        for (Floor floor : problem.floors()) {
            List<Integer> all = problem.activities().stream().map(ActivityDemand::id).filter(floor.activities()::contains)
                    .flatMap(activity -> ofActivity.get(activity).stream()).toList();
            sum(all, floor.least(), Program.FREE);
        }
    }

    /** A lock on a pair that is not eligible makes the program impossible on purpose: nothing is dropped silently. */
    private void locks() {
        for (ActivityDemand activity : problem.activities()) {
            UUID partner = problem.locks().get(activity.id());
            if (partner != null) {
                sum(variable(activity.id(), partner).map(List::of).orElse(List.of()), 1, 1);
            }
        }
    }

    private void sum(List<Integer> over, long low, long high) {
        if (!over.isEmpty() || low > 0) {
            rows.row(over, over.stream().map(number -> 1L).toList(), low, high);
        }
    }
}
