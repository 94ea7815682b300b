package org.commonweal.allocation.service;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.commonweal.allocation.service.Explanation.Kind;
import org.commonweal.allocation.service.Explanation.Loss;
import org.commonweal.allocation.service.Explanation.Verdict;

/**
 * Says of every partner whether it could do an activity of a plan and what the plan would lose. The loss is found by solving
 * again with the pair fixed: the whole program where that is affordable, else the partners concerned and a few with room,
 * which gives the most it can cost, while reduced costs of the relaxation give the least.
 */
public final class Explainer {

    private static final Search.Limits WHOLE = new Search.Limits(2_000, 5);
    private static final Search.Limits PART = new Search.Limits(300, 2);
    private static final int OTHERS_FREED = 3;

    /** How much work a loss is worth: the whole program again, or only the neighbourhood of the pair. */
    public enum Depth { EXACT, QUICK }

    private final AllocationProblem problem;
    private final AllocationModel model;
    private final Map<UUID, UUID> plan;
    private final long[] values;
    private final long value;
    private final Search search = new ScipSearch();
    private final Relaxation relaxation;
    private final Blockers blockers;
    private final Map<UUID, Explainer> withoutLock = new HashMap<>();

    public Explainer(AllocationProblem problem, Map<UUID, UUID> plan) {
        this.problem = problem;
        this.plan = Map.copyOf(plan);
        this.model = AllocationModel.of(problem);
        this.values = model.values(plan, search);
        this.value = model.program().value(values);
        this.relaxation = new Relaxation(model.program());
        this.blockers = new Blockers(search);
    }

    public Explanation explain(UUID activity, Depth depth) {
        List<Verdict> verdicts = problem.partners().stream().map(partner -> verdict(activity, partner, depth)).toList();
        Optional<UUID> chosen = Optional.ofNullable(plan.get(activity));
        return new Explanation(activity, chosen, verdicts,
                chosen.isPresent() ? Optional.empty() : Optional.of(new MissingFinder(problem, plan).missing(activity)));
    }

    /** The verdict on one partner for one activity. */
    public Verdict verdict(UUID activity, PartnerOffer partner, Depth depth) {
        if (partner.id().equals(plan.get(activity))) {
            return new Verdict(partner.id(), Kind.CHOSEN, Loss.NONE, List.of(), Map.of());
        }
        List<Reason> reasons = Eligibility.reasons(problem, problem.activity(activity), partner);
        if (!reasons.isEmpty()) {
            return new Verdict(partner.id(), Kind.BLOCKED, Loss.NONE, reasons, Map.of());
        }
        return problem.locks().containsKey(activity)
                ? unlocked(activity).possible(activity, partner, depth)
                : possible(activity, partner, depth);
    }

    /** The lock on the activity itself does not count when one asks who else could do it. */
    private Explainer unlocked(UUID activity) {
        return withoutLock.computeIfAbsent(activity, locked -> {
            Map<UUID, UUID> fewer = new HashMap<>(problem.locks());
            fewer.remove(locked);
            return new Explainer(problem.withLocks(fewer), plan);
        });
    }

    private Verdict possible(UUID activity, PartnerOffer partner, Depth depth) {
        int variable = model.variable(activity, partner.id()).orElseThrow();
        Program forced = model.program().fixing(variable, 1);
        Search.Outcome found = depth == Depth.EXACT ? whole(forced) : part(forced, activity, partner);
        if (found.infeasible() && depth == Depth.QUICK) {
            found = whole(forced);
        }
        if (found.infeasible()) {
            List<Reason> reasons = blockers.of(problem.holding(activity, partner.id()), activity);
            return new Verdict(partner.id(), Kind.BLOCKED, Loss.NONE, reasons, Map.of());
        }
        long most = found.values().map(values -> value - found(values)).orElse(value);
        long least = depth == Depth.EXACT && found.proven() ? most : least(variable, found, depth);
        return new Verdict(partner.id(), Kind.POSSIBLE, new Loss(Math.min(least, most), most), List.of(),
                found.values().map(this::changes).orElse(Map.of()));
    }

    private long least(int variable, Search.Outcome found, Depth depth) {
        long relaxed = value - relaxation.boundWith(variable);
        return Math.max(0, depth == Depth.EXACT ? Math.max(relaxed, value - found.bound()) : relaxed);
    }

    private long found(long[] better) {
        return model.program().value(better);
    }

    private Search.Outcome whole(Program forced) {
        return search.solve(forced, Optional.empty(), WHOLE, Watch.NONE);
    }

    private Search.Outcome part(Program forced, UUID activity, PartnerOffer partner) {
        boolean[] free = new boolean[forced.size()];
        Set<Integer> blocks = freed(activity, partner);
        for (int i = 0; i < free.length; i++) {
            free[i] = forced.block(i) < 0 || blocks.contains(forced.block(i));
        }
        Program.Rest rest = forced.restricted(values, free);
        Search.Outcome part = search.solve(rest.program(), Optional.empty(), PART, Watch.NONE);
        return new Search.Outcome(part.values().map(some -> rest.putBack(values, some)), part.value(), part.bound(),
                part.infeasible(), part.byClock());
    }

    /** The partner, those who hold the activity and its companions, and the first few others who could do them. */
    private Set<Integer> freed(UUID activity, PartnerOffer partner) {
        Set<Integer> blocks = new TreeSet<>(Set.of(problem.partners().indexOf(partner)));
        List<UUID> bundle = problem.bundle(activity);
        for (UUID companion : bundle) {
            if (plan.containsKey(companion)) {
                blocks.add(problem.partners().indexOf(problem.partner(plan.get(companion))));
            }
            List<Integer> able = new ArrayList<>();
            for (int p = 0; p < problem.partners().size(); p++) {
                if (model.variable(companion, problem.partners().get(p).id()).isPresent() && !blocks.contains(p)) {
                    able.add(p);
                }
            }
            blocks.addAll(able.subList(0, Math.min(OTHERS_FREED, able.size())));
        }
        return blocks;
    }

    private Map<UUID, Optional<UUID>> changes(long[] other) {
        Map<UUID, UUID> then = model.assignment(other);
        Map<UUID, Optional<UUID>> changes = new LinkedHashMap<>();
        for (ActivityDemand activity : problem.activities()) {
            if (!Objects.equals(plan.get(activity.id()), then.get(activity.id()))) {
                changes.put(activity.id(), Optional.ofNullable(then.get(activity.id())));
            }
        }
        return changes;
    }
}
