package org.commonweal.need.service;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * Chooses what else to hide so that nothing hidden can be computed back: detours for many open figures at once, then one
 * by one, then gives back what is not needed; small tables are improved to the cheapest pattern there is. Whatever it
 * proposes is proven by {@link DisclosureAudit}.
 */
final class DisclosureSuppression {

    /** @param open figures that cannot be protected, whatever is hidden beside them; empty where all are safe */
    record Pattern(Set<Integer> hidden, Set<Integer> open) { }

    private static final int LOOKS_FOR_MANY = 4;
    private static final int SMALL = 200;
    /** Beyond this a single look takes seconds, and the detours leave hardly anything to give back. */
    private static final int LARGE = 1000;
    /** For a model of one figure; the time of each grows with the square of how many there are. */
    private static final long PROGRAMS_FOR_GIVING_BACK = 60_000_000;

    private final DisclosureModel model;
    private final Set<Integer> primary;
    private final Set<Integer> eligible;
    /** Linear programs, so that it ends at the same place on every machine. */
    private final int giveBacks;

    /**
     * @param primary  what is unsafe by itself, with everything hidden together with it
     * @param eligible what may be hidden at all: not what is public already
     */
    DisclosureSuppression(DisclosureModel model, Set<Integer> primary, Set<Integer> eligible) {
        this.model = model;
        this.eligible = eligible;
        this.giveBacks = model.size() > LARGE ? 0 : (int) (PROGRAMS_FOR_GIVING_BACK / ((long) model.size() * model.size()));
        this.primary = primary;
    }

    Pattern choose() {
        try (DisclosureAudit audit = new DisclosureAudit(model)) {
            Set<Integer> hidden = new TreeSet<>(primary);
            Set<Integer> open = hideForMany(audit, hidden);
            open = hideOneByOne(audit, hidden, open);
            if (open.isEmpty()) {
                giveBack(audit, hidden);
                if (eligible.size() + primary.size() <= SMALL) {
                    hidden = new DisclosureOptimum(model, audit, primary, eligible).improve(hidden);
                }
            }
            return new Pattern(hidden, open);
        }
    }

    private Set<Integer> hideForMany(DisclosureAudit audit, Set<Integer> hidden) {
        Random random = new Random(23); // the same table is always protected the same way
        Set<Integer> open = hidden.size() > 3 ? new TreeSet<>(hidden) : audit.open(hidden);
        for (int look = 0; look < LOOKS_FOR_MANY && open.size() > 3; look++) {
            Map<Integer, Integer> signs = new HashMap<>();
            open.forEach(place -> signs.put(place, random.nextBoolean() ? 1 : -1));
            hidden.addAll(detour(audit, hidden, signs));
            open = audit.open(hidden);
        }
        return open;
    }

    private Set<Integer> hideOneByOne(DisclosureAudit audit, Set<Integer> hidden, Set<Integer> open) {
        Set<Integer> left = open;
        while (!left.isEmpty()) {
            int before = hidden.size();
            for (int place : left) {
                hidden.addAll(detour(audit, hidden, Map.of(place, 1)));
            }
            left = audit.open(hidden);
            if (hidden.size() == before) {
                return left;
            }
        }
        return left;
    }

    private Set<Integer> detour(DisclosureAudit audit, Set<Integer> hidden, Map<Integer, Integer> signs) {
        try (DisclosureDetour detour = new DisclosureDetour(model, hidden, eligible)) {
            Set<Integer> hide = model.closed(detour.hideFor(signs));
            detour.tables().forEach(audit::remember);
            hide.retainAll(eligible);
            return hide;
        }
    }

    /** Publishes again, dearest first, what turns out not to be needed. */
    private void giveBack(DisclosureAudit audit, Set<Integer> hidden) {
        List<Integer> extra = new ArrayList<>(hidden);
        extra.removeAll(primary);
        extra.sort(Comparator.comparingDouble(model::cost).reversed());
        int begun = audit.programs();
        extra.stream().filter(place -> hidden.contains(place) && audit.programs() - begun < giveBacks).forEach(place -> {
            Set<Integer> without = without(hidden, place);
            if (without.containsAll(primary) && audit.open(without, 1).isEmpty()) {
                hidden.retainAll(without);
            }
        });
    }

    /** Also without what cannot be hidden unless this is. */
    private Set<Integer> without(Set<Integer> hidden, int shown) {
        Set<Integer> without = new TreeSet<>(hidden);
        without.removeIf(place -> place == shown || !model.together(place).isEmpty() && model.closed(Set.of(place)).contains(shown));
        return without;
    }
}
