package org.commonweal.need.service;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** Tables to hide things in. */
final class DisclosureFixtures {

    private DisclosureFixtures() { }

    static List<DisclosureTable> circle(Random random) {
        DisclosureDimension need = flat("need", "none", "some", "much");
        DisclosureDimension sex = flat("sex", "F", "M");
        DisclosureDimension place = flat("place", "A", "B", "C");
        Map<List<String>, Long> kinds = new HashMap<>();
        for (String n : need.codes()) {
            for (String s : sex.codes()) {
                place.codes().forEach(p -> kinds.put(List.of(n, s, p), amount(random)));
            }
        }
        return List.of(sums(kinds, List.of(need, sex), 0, 1), sums(kinds, List.of(need, place), 0, 2),
                sums(kinds, List.of(sex, place), 1, 2));
    }

    static DisclosureTable sums(Map<List<String>, Long> kinds, List<DisclosureDimension> dimensions, int... at) {
        Map<List<String>, Long> inner = new HashMap<>();
        kinds.forEach((codes, value) -> inner.merge(Arrays.stream(at).mapToObj(codes::get).toList(), value, Long::sum));
        return DisclosureTable.counts("households", dimensions, inner);
    }

    static DisclosureDimension places(Random random) {
        Map<String, String> tree = new LinkedHashMap<>();
        for (int m = 1; m <= 1 + random.nextInt(2); m++) {
            tree.put("M" + m, "");
            for (int w = 1; w <= 2 + random.nextInt(2); w++) {
                tree.put("M" + m + "W" + w, "M" + m);
            }
        }
        return DisclosureDimension.tree("place", tree).knownToAll();
    }

    static DisclosureTable random(Random random, List<DisclosureDimension> dimensions) {
        List<List<String>> inner = List.of(List.of());
        for (DisclosureDimension dimension : dimensions) {
            inner = inner.stream().flatMap(codes -> dimension.codes().stream().filter(dimension::leaf).map(code -> {
                List<String> longer = new ArrayList<>(codes);
                longer.add(code);
                return List.copyOf(longer);
            })).toList();
        }
        Map<List<String>, Long> values = new HashMap<>();
        inner.forEach(codes -> values.put(codes, amount(random)));
        return DisclosureTable.counts("households", dimensions, values);
    }

    /** Many small ones, some nobody, a few large: as needs are in wards. */
    static long amount(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> 0;
            case 1 -> 1 + random.nextInt(9);
            default -> 10 + random.nextInt(90);
        };
    }

    static DisclosureDimension flat(String name, String... codes) {
        DisclosureDimension dimension = DisclosureDimension.flat(name, List.of(codes));
        return name.equals("sex") || name.equals("place") ? dimension.knownToAll() : dimension;
    }

    static DisclosureTable table(String measure, List<DisclosureDimension> dimensions, long... values) {
        List<List<String>> inner = List.of(List.of());
        for (DisclosureDimension dimension : dimensions) {
            inner = inner.stream().flatMap(codes -> dimension.codes().stream().map(code ->
                    Stream.concat(codes.stream(), Stream.of(code)).toList())).toList();
        }
        Map<List<String>, Long> counted = new HashMap<>();
        for (int i = 0; i < values.length; i++) {
            counted.put(inner.get(i), values[i]);
        }
        return DisclosureTable.counts(measure, dimensions, counted);
    }
}
