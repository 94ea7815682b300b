package org.commonweal.outcome.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonweal.need.service.DisclosureCell;
import org.commonweal.need.service.DisclosureGuard;
import org.commonweal.need.service.DisclosurePolicy;
import org.commonweal.need.service.DisclosureProposal;
import org.commonweal.need.service.DisclosureTable;
import org.junit.jupiter.api.Test;

/** What readers of the demo's release get, so that it does not go back to holes unseen. */
class ReleaseOfDemoTest {

    private final DisclosureGuard guard = new DisclosureGuard(DisclosurePolicy.standard());
    private final List<DisclosureTable> tables = ReleaseTables.of(DemoFacts.counted(), guard);

    @Test
    void hardly_a_figure_is_hidden_and_it_takes_seconds() {
        long begun = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        DisclosureProposal proposal = guard.protect(tables, ReleaseTables.LINKS, List.of());
        double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begun) / 1e9;
        Map<DisclosureCell, Long> figures = new HashMap<>();
        tables.forEach(table -> figures.putAll(table.values()));

        assertThat(proposal.safe()).isTrue();
        assertThat(guard.revealed(tables, proposal.combined().hidden(), ReleaseTables.LINKS, List.of())).isEmpty();
        assertThat(figures).hasSize(1000);
        assertThat(proposal.reasons()).hasSizeLessThanOrEqualTo(14); // 561 of 1,604 before tables were designed
        assertThat(seconds).isLessThan(5); // measured: 1.0 with the plain compiler of the tests
    }

    @Test
    void money_apart_every_hidden_figure_is_about_the_one_group_that_is_too_small() {
        DisclosureProposal proposal = guard.protect(tables, ReleaseTables.LINKS, List.of());

        assertThat(proposal.reasons().keySet().stream().filter(cell -> !cell.measure().equals(ReleaseTables.MONEY)))
                .allMatch(cell -> !cell.code("INCOME").isEmpty() && !cell.code(ReleaseTables.HEAD).isEmpty());
    }

    @Test
    void a_need_is_cut_by_place_and_sex_at_once_only_where_the_numbers_allow() {
        assertThat(tables).anyMatch(table -> cutBy(table, "place", "head", "WATER"));
        assertThat(tables).noneMatch(table -> cutBy(table, "place", "head", "INCOME"));
        assertThat(tables).anyMatch(table -> cutBy(table, "place", "INCOME")).anyMatch(table -> cutBy(table, "head", "INCOME"));
    }

    private static boolean cutBy(DisclosureTable table, String... dimensions) {
        return table.dimensions().stream().map(one -> one.name()).toList().equals(List.of(dimensions));
    }
}
