package org.commonweal.need.service;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Proves that a set of hidden figures stays hidden. A figure is proven by two tables of whole numbers that both agree
 * with everything published and differ in it by at least what the rule asks: whoever reads the release cannot tell them
 * apart. The pairs come from linear programs and are checked in exact integer arithmetic; where the program has only
 * fractional corners (three dimensions and more) integer programs look for them. What cannot be proven counts as open.
 */
final class DisclosureAudit implements AutoCloseable {

    /** What the attacker can say of one hidden figure. */
    record Range(long least, long most) {

        long width() {
            return most - least;
        }
    }

    private static final int RANDOM_LOOKS = 6;
    private static final int INTEGER_IS_DEARER = 20;
    private static final int ONE_BY_ONE = 4;
    private static final double TOLERANCE = 1e-6;

    private final DisclosureModel model;
    private final DisclosureAttack attack;
    private final DisclosureWholeNumbers wholeNumbers;
    private final DisclosureWitnesses witnesses;
    private Set<Integer> hidden = Set.of();

    DisclosureAudit(DisclosureModel model) {
        this.model = model;
        this.attack = new DisclosureAttack(model);
        this.wholeNumbers = new DisclosureWholeNumbers(model);
        this.witnesses = new DisclosureWitnesses(model);
    }

    /** The hidden figures that are not proven; empty where the release is safe. */
    Set<Integer> open(Set<Integer> pattern) {
        return open(pattern, Integer.MAX_VALUE);
    }

    /** The same, but stops looking after {@code enough} open ones. */
    Set<Integer> open(Set<Integer> pattern, int enough) {
        begin(pattern);
        Random random = new Random(17); // the same pattern is always judged the same way
        for (int look = 0; look < RANDOM_LOOKS && unproven(pattern) > ONE_BY_ONE; look++) {
            Map<Integer, Integer> signs = new LinkedHashMap<>();
            pattern.stream().filter(place -> !witnesses.proven(place)).forEach(place -> signs.put(place, random.nextBoolean() ? 1 : -1));
            if (signs.isEmpty()) {
                return Set.of();
            }
            witnesses.seen(attack.largest(signs));
            signs.replaceAll((place, sign) -> -sign);
            witnesses.seen(attack.largest(signs));
        }
        Set<Integer> open = new TreeSet<>();
        for (int place : pattern) {
            if (open.size() < enough && !witnesses.proven(place) && !wideAndSeen(place)) {
                open.add(place);
            }
        }
        if (model.integral() && open.size() < enough) {
            open.addAll(withoutWitness(pattern, open));
        }
        return open;
    }

    private void begin(Set<Integer> pattern) {
        hidden = Set.copyOf(pattern);
        attack.hide(hidden);
        witnesses.hide(hidden);
    }

    /** Keeps a table somebody found for the patterns to come. */
    void remember(double[] table) {
        witnesses.remember(table);
    }

    private long unproven(Set<Integer> pattern) {
        return pattern.stream().filter(place -> !witnesses.proven(place)).count();
    }

    /** Linear programs solved so far: what time is measured in, so that the same table is always treated the same way. */
    int programs() {
        return attack.programs() + INTEGER_IS_DEARER * wholeNumbers.programs();
    }

    private boolean wideAndSeen(int place) {
        double[] high = attack.largest(Map.of(place, 1));
        witnesses.seen(high);
        if (witnesses.proven(place)) {
            return true;
        }
        double[] low = attack.largest(Map.of(place, -1));
        witnesses.seen(low);
        return high[place] - low[place] >= model.required(place) - TOLERANCE;
    }

    /** Wide in the linear program, but only fractional tables were seen: looks for whole ones, many figures at once first. */
    private Set<Integer> withoutWitness(Set<Integer> pattern, Set<Integer> open) {
        Random random = new Random(29);
        for (int look = 0; look < RANDOM_LOOKS; look++) {
            Map<Integer, Integer> signs = new LinkedHashMap<>();
            pattern.stream().filter(place -> !witnesses.proven(place) && !open.contains(place))
                    .forEach(place -> signs.put(place, random.nextBoolean() ? 1 : -1));
            if (signs.isEmpty()) {
                return Set.of();
            }
            wholeNumbers.largest(hidden, signs).ifPresent(witnesses::seen);
            signs.replaceAll((place, sign) -> -sign);
            wholeNumbers.largest(hidden, signs).ifPresent(witnesses::seen);
        }
        return pattern.stream().filter(place -> !witnesses.proven(place) && !open.contains(place))
                .filter(place -> wholeNumbers.range(hidden, place).width() < model.required(place))
                .collect(Collectors.toSet());
    }

    /** Exactly what the attacker can say of each hidden figure. Slow: one to two programs a figure. */
    Map<Integer, Range> ranges(Set<Integer> pattern) {
        begin(pattern);
        Map<Integer, Range> ranges = new LinkedHashMap<>();
        for (int place : pattern) {
            double high = attack.largest(Map.of(place, 1))[place];
            double low = attack.largest(Map.of(place, -1))[place];
            ranges.put(place, model.integral() ? wholeNumbers.range(hidden, place)
                    : new Range((long) Math.ceil(low - TOLERANCE), (long) Math.floor(high + TOLERANCE)));
        }
        return ranges;
    }

    /** Published figures that hold this open figure in its place: at least one of them must go if it is to be hidden. */
    List<Integer> holding(int place) {
        Set<Integer> holding = new TreeSet<>();
        for (int sign : new int[] {1, -1}) {
            attack.largest(Map.of(place, sign));
            for (int i = 0; i < model.size(); i++) {
                if (model.known(i) && !hidden.contains(i) && attack.holding(i)) {
                    holding.add(i);
                }
            }
        }
        return new ArrayList<>(holding);
    }

    /** True where the linear program leaves the figure wide enough, so that only whole numbers can hold it. */
    boolean wide(int place) {
        double high = attack.largest(Map.of(place, 1))[place];
        double low = attack.largest(Map.of(place, -1))[place];
        return high - low >= model.required(place) - TOLERANCE;
    }

    @Override
    public void close() {
        attack.close();
    }
}
