package org.commonweal.need.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonweal.need.service.DisclosureFixtures.flat;
import static org.commonweal.need.service.DisclosureFixtures.table;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What was public once is known for ever, and later releases are judged with it. */
class DisclosureHistoryTest {

    private static final DisclosurePolicy POLICY = DisclosurePolicy.standard();

    private final DisclosureGuard guard = new DisclosureGuard(POLICY);

    @Test
    void a_second_table_that_would_break_the_first_is_refused() {
        List<DisclosureDimension> byPlace = List.of(flat("place", "A", "B", "C"));
        DisclosureTable first = table("households", byPlace, 4, 40, 60);
        DisclosureRelease released = new DisclosureRelease("1", List.of(first),
                guard.protect(List.of(first), List.of(), List.of()).combined().hidden());
        DisclosureTable second = table("households", List.of(byPlace.get(0), flat("sex", "F", "M")), 2, 2, 25, 15, 30, 30);

        Set<DisclosureCell> revealed = guard.revealed(List.of(second), Set.of(), List.of(), List.of(released));

        assertThat(released.hidden()).contains(first.cell("A"));
        assertThat(revealed).contains(first.cell("A"));
        assertThat(guard.protect(List.of(second), List.of(), List.of(released)).combined().hidden())
                .containsAll(released.hidden());
    }

    @Test
    void what_no_hiding_can_save_any_more_is_named() {
        DisclosureTable alone = table("households", List.of(flat("place", "A", "B"), flat("sex", "F", "M")), 14, 0, 1, 29);
        DisclosureRelease careless = new DisclosureRelease("1", List.of(alone), Set.of(alone.cell("B", "F")));

        DisclosureProposal proposal = guard.protect(List.of(alone), List.of(), List.of(careless));

        assertThat(proposal.safe()).isFalse();
        assertThat(proposal.open()).contains(alone.cell("B", "F"));
    }

    @Test
    void a_change_of_a_few_since_the_last_release_is_not_shown() {
        List<DisclosureDimension> byPlace = List.of(flat("place", "A", "B", "C"));
        DisclosureTable before = table("served", byPlace, 40, 50, 60);
        DisclosureTable after = table("served", byPlace, 43, 50, 90);

        DisclosureProposal proposal = guard.protect(List.of(after), List.of(),
                List.of(new DisclosureRelease("1", List.of(before), Set.of())));

        assertThat(proposal.reasons()).containsEntry(after.cell("A"), DisclosureReason.SMALL_CHANGE);
        assertThat(proposal.tables().get(0).figure(after.cell("B"))).hasValue(50);
        assertThat(proposal.tables().get(0).figure(after.cell("C"))).isEmpty();
    }

    @Test
    void what_was_hidden_stays_hidden_while_it_hardly_changes() {
        List<DisclosureDimension> byPlace = List.of(flat("place", "A", "B", "C"));
        DisclosureTable before = table("served", byPlace, 8, 50, 60);
        DisclosureRelease first = new DisclosureRelease("1", List.of(before),
                guard.protect(List.of(before), List.of(), List.of()).combined().hidden());
        DisclosureTable after = table("served", byPlace, 12, 90, 120);

        DisclosureProposal proposal = guard.protect(List.of(after), List.of(), List.of(first));

        assertThat(proposal.reasons()).containsEntry(after.cell("A"), DisclosureReason.EARLIER);
        assertThat(proposal.safe()).isTrue();
    }

    @Test
    void another_framework_that_shares_a_place_does_not_give_it_away() {
        DisclosureTable ours = table("households", List.of(flat("place", "A", "B")), 4, 60);
        DisclosureRelease released = new DisclosureRelease("1", List.of(ours), guard.protect(List.of(ours), List.of(), List.of()).combined().hidden());
        DisclosureTable theirs = table("households", List.of(flat("place", "B", "C", "D")), 60, 50, 70);
        List<DisclosureRelease> known = List.of(released.of("ours", "place"));

        DisclosureProposal proposal = guard.protect(List.of(theirs), List.of(), known);

        assertThat(released.hidden()).containsExactlyInAnyOrder(ours.cell("A"), ours.cell("B"));
        assertThat(guard.revealed(List.of(theirs), Set.of(), List.of(), known)).isNotEmpty();
        assertThat(proposal.safe()).isTrue();
        assertThat(proposal.combined().hidden()).contains(theirs.cell("B")).hasSizeGreaterThan(1).doesNotContain(theirs.cell(""));
        assertThat(guard.revealed(List.of(theirs), proposal.combined().hidden(), List.of(), known)).isEmpty();
    }

    @Test
    void totals_of_two_frameworks_are_not_taken_for_the_same_people() {
        DisclosureTable ours = table("households", List.of(flat("place", "A", "B")), 40, 60);
        DisclosureTable theirs = table("households", List.of(flat("place", "B", "C")), 60, 44);
        DisclosureRelease released = new DisclosureRelease("1", List.of(ours), Set.of()).of("ours", "place");

        assertThat(guard.protect(List.of(theirs), List.of(), List.of(released)).reasons()).isEmpty();
    }
}
