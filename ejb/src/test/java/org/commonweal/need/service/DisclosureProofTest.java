package org.commonweal.need.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonweal.need.service.DisclosureFixtures.circle;
import static org.commonweal.need.service.DisclosureFixtures.flat;
import static org.commonweal.need.service.DisclosureFixtures.places;
import static org.commonweal.need.service.DisclosureFixtures.random;
import static org.commonweal.need.service.DisclosureFixtures.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Nothing hidden can be computed back: judged by an attacker written apart from the guard, in persons and by integer programming. */
class DisclosureProofTest {

    private static final DisclosurePolicy POLICY = DisclosurePolicy.standard();

    private final DisclosureGuard guard = new DisclosureGuard(POLICY);

    @Test
    void women_and_men_in_four_places_stay_hidden_where_one_pass_would_leak() {
        DisclosureTable table = table("households", List.of(flat("sex", "F", "M"), flat("place", "A", "B", "C", "D")),
                12, 60, 12, 12, 35, 12, 60, 3);

        DisclosureProposal proposal = guard.protect(List.of(table), List.of(), List.of());

        assertThat(proposal.reasons()).containsEntry(table.cell("M", "D"), DisclosureReason.FEW);
        assertSafe(proposal);
        assertThat(proposal.tables().get(0).figure(table.cell("F", ""))).hasValue(96);
    }

    @Test
    void everything_released_for_random_tables_leaves_each_hidden_figure_wide_open() {
        Random random = new Random(4);
        for (int round = 0; round < Integer.getInteger("disclosure.rounds", 300); round++) {
            List<DisclosureDimension> dimensions = new ArrayList<>(List.of(places(random), flat("sex", "F", "M")));
            if (round % 30 == 7) {
                dimensions.add(flat("state", "served", "committed", "unmet"));
            }
            assertSafe(guard.protect(List.of(random(random, dimensions)), List.of(), List.of()));
        }
    }

    @Test
    void three_tables_that_share_their_totals_are_judged_as_one() {
        Random random = new Random(5);
        for (int round = 0; round < 60; round++) {
            assertSafe(guard.protect(circle(random), List.of(), List.of()));
        }
    }

    @Test
    void the_circle_of_three_tables_is_seen_but_a_star_is_not_taken_for_one() {
        List<DisclosureTable> circle = circle(new Random(1));

        assertThat(DisclosureLatent.tying(circle)).singleElement().satisfies(tying -> assertThat(tying).hasSize(3));
        assertThat(DisclosureLatent.tying(circle.subList(0, 2))).isEmpty();
    }

    @Test
    void tables_released_one_after_the_other_do_not_give_each_other_away() {
        Random random = new Random(6);
        int refused = 0;
        for (int round = 0; round < 60; round++) {
            List<DisclosureTable> tables = circle(random);
            List<DisclosureRelease> earlier = new ArrayList<>();
            for (DisclosureTable table : tables) {
                DisclosureProposal proposal = guard.protect(List.of(table), List.of(), earlier);
                if (proposal.safe()) {
                    earlier.add(new DisclosureRelease("r" + earlier.size(), List.of(table), proposal.combined().hidden()));
                } else {
                    refused++;
                }
            }
            assertSafe(earlier);
        }
        assertThat(refused).isLessThan(60);
    }

    private void assertSafe(DisclosureProposal proposal) {
        assertThat(proposal.safe()).isTrue();
        assertSafe(List.of(proposal.combined()));
    }

    private void assertSafe(List<DisclosureRelease> releases) {
        Set<DisclosureCell> hidden = new LinkedHashSet<>();
        releases.forEach(release -> hidden.addAll(release.hidden()));
        List<DisclosureTable> tables = releases.stream().flatMap(release -> release.tables().stream()).toList();
        Attacker attacker = new Attacker(tables, hidden);
        for (DisclosureCell cell : hidden) {
            long[] range = attacker.range(cell);
            assertThat(range[1] - range[0]).as(() -> cell.key() + " is in " + Arrays.toString(range))
                    .isGreaterThanOrEqualTo(POLICY.width());
        }
        DisclosureRules rules = new DisclosureRules(POLICY);
        tables.forEach(table -> assertThat(hidden).containsAll(rules.unsafe(table).keySet()));
    }
}
