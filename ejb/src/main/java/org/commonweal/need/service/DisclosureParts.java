package org.commonweal.need.service;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.commonweal.need.service.DisclosureModel.AtMost;
import org.commonweal.need.service.DisclosureModel.Sum;

/**
 * Takes a model apart along figures that stay published: what is unknown on one side of them tells nothing about the other
 * side, so each part can be protected and proven alone, and all together are then proven as well.
 */
final class DisclosureParts {

    private final int[] leader;

    private DisclosureParts(int size) {
        leader = IntStream.range(0, size).toArray();
    }

    /** @param free whatever may be hidden, or is published by nobody */
    static List<Set<Integer>> of(DisclosureModel model, Set<Integer> free) {
        DisclosureParts parts = new DisclosureParts(model.size());
        for (Sum sum : model.sums()) {
            parts.join(free, IntStream.concat(IntStream.of(sum.whole()), Arrays.stream(sum.parts())).toArray());
        }
        for (AtMost atMost : model.atMosts()) {
            parts.join(free, atMost.less(), atMost.more());
        }
        free.forEach(place -> model.together(place).forEach(other -> parts.join(free, place, other)));
        Map<Integer, Set<Integer>> byLeader = new LinkedHashMap<>();
        free.forEach(place -> byLeader.computeIfAbsent(parts.find(place), key -> new TreeSet<>()).add(place));
        return new ArrayList<>(byLeader.values());
    }

    private void join(Set<Integer> free, int... places) {
        int first = -1;
        for (int place : places) {
            if (free.contains(place)) {
                if (first >= 0) {
                    leader[find(place)] = find(first);
                }
                first = place;
            }
        }
    }

    private int find(int place) {
        int at = place;
        while (leader[at] != at) {
            leader[at] = leader[leader[at]];
            at = leader[at];
        }
        return at;
    }
}
