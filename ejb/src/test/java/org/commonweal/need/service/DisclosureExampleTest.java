package org.commonweal.need.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.commonweal.need.service.DisclosureAudit.Range;
import org.junit.jupiter.api.Test;

/** The worked example of the privacy rules, households with a mark by ward, figure for figure. */
class DisclosureExampleTest {

    private static final List<String> WARDS = List.of("W1", "W2", "W3");
    private static final List<String> MARKS = List.of("displaced", "child", "elderly");

    private final DisclosureTable table = table(new long[][] {{14, 2, 23}, {9, 7, 4}, {31, 1, 12}});
    private final DisclosureGuard guard = new DisclosureGuard(DisclosurePolicy.of(5, 3));

    static DisclosureTable table(long[][] rows) {
        Map<List<String>, Long> inner = new HashMap<>();
        for (int i = 0; i < WARDS.size(); i++) {
            for (int j = 0; j < MARKS.size(); j++) {
                inner.put(List.of(WARDS.get(i), MARKS.get(j)), rows[i][j]);
            }
        }
        return DisclosureTable.counts("marked households", List.of(
                DisclosureDimension.flat("ward", WARDS), DisclosureDimension.flat("mark", MARKS)), inner);
    }

    @Test
    void three_cells_are_unsafe_by_themselves() {
        assertThat(new DisclosureRules(DisclosurePolicy.of(5, 3)).unsafe(table))
                .containsOnlyKeys(cells("W1 child", "W2 elderly", "W3 child"));
    }

    @Test
    void hiding_only_these_three_is_useless() {
        assertThat(ranges("W1 child", "W2 elderly", "W3 child")).isEqualTo(Map.of(
                "W1 child", new Range(2, 2), "W2 elderly", new Range(4, 4), "W3 child", new Range(1, 1)));
    }

    @Test
    void the_cheapest_three_more_are_hidden_and_everything_is_known_to_three_only() {
        DisclosureProposal proposal = guard.protect(List.of(table), List.of(), List.of());

        assertThat(proposal.safe()).isTrue();
        assertThat(proposal.reasons().keySet()).containsExactlyInAnyOrder(
                cells("W1 child", "W2 elderly", "W3 child", "W1 displaced", "W2 displaced", "W3 elderly"));
        assertThat(ranges("W1 child", "W2 elderly", "W3 child", "W1 displaced", "W2 displaced", "W3 elderly"))
                .isEqualTo(new TreeMap<>(Map.of(
                        "W1 child", new Range(0, 3), "W2 elderly", new Range(3, 6), "W3 child", new Range(0, 3),
                        "W1 displaced", new Range(13, 16), "W2 displaced", new Range(7, 10), "W3 elderly", new Range(10, 13))));
    }

    @Test
    void the_dearer_alternative_gives_wider_ranges() {
        Map<String, Range> ranges = ranges("W1 child", "W2 elderly", "W3 child", "W1 elderly", "W2 child", "W3 elderly");

        assertThat(ranges).containsEntry("W1 child", new Range(0, 10)).containsEntry("W2 elderly", new Range(1, 11))
                .containsEntry("W3 child", new Range(0, 10));
    }

    @Test
    void a_row_with_one_hidden_cell_is_rejected() {
        assertThat(revealed("W1 child", "W2 elderly", "W3 child", "W2 child", "W3 elderly")).contains("W1 child");
        assertThat(ranges("W1 child", "W2 elderly", "W3 child", "W2 child", "W3 elderly"))
                .containsEntry("W1 child", new Range(2, 2));
    }

    @Test
    void no_two_more_cells_are_enough_and_of_the_triples_that_are_the_cheapest_is_taken() {
        List<String> safe = List.of("W1 displaced", "W1 elderly", "W2 displaced", "W2 child", "W3 displaced", "W3 elderly");
        Map<Set<String>, Long> enough = new LinkedHashMap<>();
        for (int subset = 0; subset < 1 << safe.size(); subset++) {
            int chosen = subset;
            Set<String> more = safe.stream().filter(name -> (chosen >> safe.indexOf(name) & 1) == 1).collect(Collectors.toSet());
            Set<String> all = new java.util.HashSet<>(Set.of("W1 child", "W2 elderly", "W3 child"));
            all.addAll(more);
            if (more.size() <= 3 && revealed(all.toArray(String[]::new)).isEmpty()) {
                enough.put(more, more.stream().mapToLong(name -> table.values().get(cells(name)[0])).sum());
            }
        }

        assertThat(enough.keySet()).allMatch(more -> more.size() == 3);
        assertThat(enough.values().stream().min(Long::compare)).contains(35L);
        assertThat(enough).containsEntry(Set.of("W1 elderly", "W2 child", "W3 elderly"), 42L);
    }

    @Test
    void hidden_cells_look_the_same_whatever_the_reason() {
        DisclosedTable shown = guard.protect(List.of(table), List.of(), List.of()).tables().get(0);

        assertThat(shown.figure(table.cell("W1", "child"))).isEmpty().isEqualTo(shown.figure(table.cell("W1", "displaced")));
        assertThat(shown.figure(table.cell("W1", "elderly"))).hasValue(23);
        assertThat(shown.percent(table.cell("W1", "child"), table.cell("W1", ""))).isEmpty();
        assertThat(shown.percent(table.cell("W1", "elderly"), table.cell("W1", "")).getAsDouble()).isBetween(58.9, 59.0);
    }

    private DisclosureCell[] cells(String... names) {
        return List.of(names).stream().map(name -> table.cell(name.split(" "))).toArray(DisclosureCell[]::new);
    }

    private Map<String, Range> ranges(String... hidden) {
        Map<String, Range> named = new TreeMap<>();
        guard.ranges(List.of(table), Set.of(cells(hidden)), List.of(), List.of())
                .forEach((cell, range) -> named.put(cell.code("ward") + " " + cell.code("mark"), range));
        return named;
    }

    private Set<String> revealed(String... hidden) {
        return guard.revealed(List.of(table), Set.of(cells(hidden)), List.of(), List.of()).stream()
                .map(cell -> cell.code("ward") + " " + cell.code("mark")).collect(Collectors.toSet());
    }
}
