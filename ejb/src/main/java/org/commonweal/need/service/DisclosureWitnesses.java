package org.commonweal.need.service;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import org.commonweal.need.service.DisclosureModel.AtMost;
import org.commonweal.need.service.DisclosureModel.Sum;

/**
 * Tables of whole numbers that agree with everything published, and how far apart they are in each hidden figure. Each is
 * checked in exact arithmetic, and kept: it is a witness again for every other pattern that publishes nothing it contradicts.
 */
final class DisclosureWitnesses {

    private static final int REMEMBERED = 400;
    private static final double WHOLE = 1e-4;

    private final DisclosureModel model;
    private final Deque<long[]> remembered = new ArrayDeque<>();
    private final boolean[] known;
    private final long[] values;
    private Set<Integer> hidden = Set.of();
    private long[] least;
    private long[] most;

    DisclosureWitnesses(DisclosureModel model) {
        this.model = model;
        this.known = new boolean[model.size()];
        this.values = new long[model.size()];
        for (int place = 0; place < known.length; place++) {
            known[place] = model.known(place);
            values[place] = known[place] ? model.value(place) : 0;
        }
    }

    /** Everything is published but these. */
    void hide(Set<Integer> pattern) {
        hidden = pattern;
        least = values.clone();
        most = values.clone();
        remembered.forEach(this::widen);
    }

    /** Whether two tables were seen that differ enough in this figure. */
    boolean proven(int place) {
        return most[place] - least[place] >= model.required(place);
    }

    /** Takes a table of the attacker's program, if it holds exactly. */
    void seen(double[] table) {
        whole(table).ifPresent(this::seen);
    }

    void seen(long[] table) {
        if (adds(table) && widen(table)) {
            keep(table);
        }
    }

    /** Keeps a table somebody found, if it holds exactly, for the patterns to come. */
    void remember(double[] table) {
        whole(table).filter(this::adds).ifPresent(this::keep);
    }

    private void keep(long[] table) {
        remembered.addFirst(table);
        if (remembered.size() > REMEMBERED) {
            remembered.removeLast();
        }
    }

    private static Optional<long[]> whole(double[] table) {
        long[] whole = new long[table.length];
        for (int i = 0; i < table.length; i++) {
            whole[i] = Math.round(table[i]);
            if (Math.abs(table[i] - whole[i]) > WHOLE) {
                return Optional.empty();
            }
        }
        return Optional.of(whole);
    }

    private boolean widen(long[] table) {
        for (int i = 0; i < table.length; i++) {
            if (table[i] != values[i] && known[i] && !hidden.contains(i)) {
                return false;
            }
        }
        for (int place : hidden) {
            least[place] = Math.min(least[place], table[place]);
            most[place] = Math.max(most[place], table[place]);
        }
        return true;
    }

    private boolean adds(long[] table) {
        for (long figure : table) {
            if (figure < 0) {
                return false;
            }
        }
        for (Sum sum : model.sums()) {
            long parts = 0;
            for (int part : sum.parts()) {
                parts += table[part];
            }
            if (parts != table[sum.whole()]) {
                return false;
            }
        }
        for (AtMost atMost : model.atMosts()) {
            if (table[atMost.less()] > table[atMost.more()]) {
                return false;
            }
        }
        return true;
    }
}
