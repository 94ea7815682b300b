package org.commonweal.need.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonweal.need.service.DisclosureFixtures.circle;
import static org.commonweal.need.service.DisclosureFixtures.flat;
import static org.commonweal.need.service.DisclosureFixtures.places;
import static org.commonweal.need.service.DisclosureFixtures.random;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** How much is hidden and how long it takes, so that neither creeps up. */
class DisclosureSizeTest {

    private static final DisclosurePolicy POLICY = DisclosurePolicy.standard();

    private final DisclosureGuard guard = new DisclosureGuard(POLICY);

    @Test
    void random_tables_hide_no_more_than_they_did() {
        Random random = new Random(4);
        int hidden = 0;
        for (int round = 0; round < 300; round++) {
            List<DisclosureDimension> dimensions = new ArrayList<>(List.of(places(random), flat("sex", "F", "M")));
            if (round % 30 == 7) {
                dimensions.add(flat("state", "served", "committed", "unmet"));
            }
            hidden += guard.protect(List.of(random(random, dimensions)), List.of(), List.of()).reasons().size();
        }

        assertThat(hidden).isLessThanOrEqualTo(1391); // of 6,255, of which 558 are unsafe by themselves
    }

    @Test
    void circles_hide_no_more_than_they_did() {
        Random random = new Random(5);
        int hidden = 0;
        for (int round = 0; round < 60; round++) {
            hidden += guard.protect(circle(random), List.of(), List.of()).reasons().size();
        }

        assertThat(hidden).isLessThanOrEqualTo(144); // of 1,800, of which 39 are unsafe by themselves
    }

    @Test
    void a_district_by_need_sex_and_age_is_protected_in_seconds() {
        Random random = new Random(8);
        Map<String, String> tree = new LinkedHashMap<>();
        for (int m = 1; m <= 3; m++) {
            tree.put("M" + m, "");
            for (int w = 1; w <= 10; w++) {
                tree.put("M" + m + "W" + w, "M" + m);
            }
        }
        DisclosureTable table = random(random, List.of(DisclosureDimension.tree("place", tree).knownToAll(),
                flat("water", "none", "surface", "limited", "basic", "unknown"), flat("sex", "F", "M"),
                flat("age", "child", "adult", "older")));
        long begun = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime(); // others work on this machine too

        DisclosureProposal proposal = guard.protect(List.of(table), List.of(), List.of());

        double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begun) / 1e9;
        assertThat(proposal.safe()).isTrue();
        assertThat(proposal.reasons()).hasSizeLessThanOrEqualTo(1344); // every margin of four dimensions is published; 204 are unsafe by themselves
        assertThat(seconds).isLessThan(20); // measured: 10.4 with the plain compiler of the tests
    }
}
