package org.commonweal.outcome.service;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonweal.need.service.DisclosureDimension;
import org.commonweal.need.service.DisclosureTable;

/**
 * What became of one need, counted as finely as it is known.
 *
 * @param inner by municipality, sex and state of the need
 */
record CutCounts(String measure, DisclosureDimension place, DisclosureDimension sex, Map<List<String>, Long> inner) {

    /** Everybody, in need or not. */
    DisclosureTable whole() {
        return table(List.of(place, sex), codes -> List.of(codes.get(0), codes.get(1)));
    }

    DisclosureTable byPlaceAndSex(DisclosureDimension states) {
        return table(List.of(place, sex, states), codes -> List.of(codes.get(0), codes.get(1), state(states, codes.get(2))));
    }

    DisclosureTable byPlace(DisclosureDimension states) {
        return table(List.of(place, states), codes -> List.of(codes.get(0), state(states, codes.get(2))));
    }

    DisclosureTable bySex(DisclosureDimension states) {
        return table(List.of(sex, states), codes -> List.of(codes.get(1), state(states, codes.get(2))));
    }

    DisclosureTable ofAll(DisclosureDimension states) {
        return table(List.of(states), codes -> List.of(state(states, codes.get(2))));
    }

    private interface Where {
        List<String> of(List<String> codes);
    }

    private DisclosureTable table(List<DisclosureDimension> dimensions, Where where) {
        Map<List<String>, Long> summed = new HashMap<>();
        inner.forEach((codes, count) -> summed.merge(new ArrayList<>(where.of(codes)), count, Long::sum));
        return DisclosureTable.counts(measure, dimensions, summed);
    }

    /** The state, or the one above it where these states do not tell it apart. */
    private static String state(DisclosureDimension states, String state) {
        return states.codes().contains(state) ? state : NeedTables.above(state);
    }
}
