package org.commonweal.need.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonweal.need.service.DisclosureFixtures.flat;
import static org.commonweal.need.service.DisclosureFixtures.table;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.commonweal.need.service.DisclosureTable.Concentration;
import org.commonweal.need.service.DisclosureTable.Contribution;
import org.junit.jupiter.api.Test;

/** What is unsafe by itself, and what is hidden with it. */
class DisclosureRulesTest {

    private static final DisclosurePolicy POLICY = DisclosurePolicy.standard();

    private final DisclosureGuard guard = new DisclosureGuard(POLICY);

    @Test
    void households_and_their_people_are_hidden_together() {
        DisclosureTable households = table("households", List.of(flat("place", "A", "B", "C")), 4, 40, 60);
        DisclosureTable persons = table("persons", List.of(flat("place", "A", "B", "C"), flat("sex", "F", "M")),
                20, 15, 100, 90, 150, 160);
        List<DisclosureLink> links = List.of(new DisclosureLink("households", "persons"));

        DisclosureProposal proposal = guard.protect(List.of(households, persons), links, List.of());

        assertThat(proposal.safe()).isTrue();
        assertThat(proposal.reasons()).containsEntry(persons.cell("A", ""), DisclosureReason.TOGETHER)
                .containsEntry(persons.cell("A", "F"), DisclosureReason.TOGETHER);
        assertThat(guard.revealed(List.of(households, persons), proposal.combined().hidden(), links, List.of())).isEmpty();
    }

    @Test
    void harmful_topics_need_twice_as_many_people() {
        DisclosureTable table = table("households", List.of(flat("place", "A", "B", "C"),
                flat("mark", "displaced", "none").sensitiveTopic()), 15, 100, 200, 300, 150, 90);

        Map<DisclosureCell, DisclosureReason> reasons = guard.protect(List.of(table), List.of(), List.of()).reasons();

        assertThat(reasons).containsEntry(table.cell("A", "displaced"), DisclosureReason.FEW);
        assertThat(new DisclosureRules(POLICY).least(table, table.cell("A", ""))).isEqualTo(10);
    }

    @Test
    void a_small_place_where_all_are_alike_tells_nothing_about_them() {
        DisclosureTable table = table("households", List.of(flat("place", "A", "B", "C"), flat("state", "served", "unmet")),
                0, 7, 60, 80, 70, 60);
        DisclosureGuard lenient = new DisclosureGuard(DisclosurePolicy.of(5, 3));

        DisclosureProposal proposal = lenient.protect(List.of(table), List.of(), List.of());

        assertThat(proposal.reasons()).containsEntry(table.cell("A", "unmet"), DisclosureReason.ALL_ALIKE)
                .containsEntry(table.cell("A", "served"), DisclosureReason.ALL_ALIKE);
        assertThat(proposal.safe()).isTrue();
    }

    @Test
    void nobody_is_a_figure_to_hide_only_where_the_policy_says_so() {
        DisclosureTable table = table("households", List.of(flat("place", "A", "B", "C")), 0, 50, 60);

        assertThat(guard.protect(List.of(table), List.of(), List.of()).reasons()).isEmpty();
        assertThat(new DisclosureGuard(POLICY.withSensitiveZeros()).protect(List.of(table), List.of(), List.of()).reasons())
                .containsEntry(table.cell("A"), DisclosureReason.FEW);
    }

    @Test
    void money_that_tells_what_one_partner_spent_is_hidden() {
        DisclosureRules rules = new DisclosureRules(POLICY.withConcentration(10, 95));

        assertThat(rules.concentrated(100, new Concentration(50, 30, 3))).isFalse();
        assertThat(rules.concentrated(100, new Concentration(90, 6, 3))).isTrue();
        assertThat(rules.concentrated(110, new Concentration(52, 50, 3))).isFalse();
        assertThat(new DisclosureRules(POLICY).concentrated(100, new Concentration(80, 5, 9))).isTrue();
    }

    @Test
    void hidden_money_cannot_be_computed_from_the_totals() {
        DisclosureTable money = DisclosureTable.money("money", List.of(flat("need", "water", "waste"), flat("place", "A", "B", "C")),
                Stream.of("A", "B", "C").flatMap(place -> Stream.of("water", "waste").flatMap(need -> Stream.of(
                        new Contribution(List.of(need, place), "p1", 4000), new Contribution(List.of(need, place), "p2", 3500),
                        new Contribution(List.of(need, place), "p3", place.equals("A") && need.equals("water") ? 0 : 3000))))
                        .toList());

        DisclosureProposal proposal = guard.protect(List.of(money), List.of(), List.of());

        assertThat(proposal.reasons()).containsEntry(money.cell("water", "A"), DisclosureReason.CONCENTRATED).hasSize(4);
        assertThat(proposal.safe()).isTrue();
    }
}
