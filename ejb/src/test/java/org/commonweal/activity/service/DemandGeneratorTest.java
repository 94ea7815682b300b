package org.commonweal.activity.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.commonweal.activity.model.Activity;
import org.commonweal.activity.model.ActivityLine;
import org.commonweal.activity.model.Dependency;
import org.commonweal.activity.model.DemandSize;
import org.commonweal.activity.model.LinkType;
import org.commonweal.activity.model.NeedCell;
import org.commonweal.activity.model.Remainder;
import org.commonweal.need.model.NeedDomain;
import org.commonweal.partnership.model.Arrangement;
import org.commonweal.partnership.model.WorkDomain;
import org.commonweal.shared.model.Ids;
import org.commonweal.shared.model.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemandGeneratorTest {

    private static final UUID PLAN = new UUID(9, 9);
    private static final UUID TOWN = new UUID(1, 0);
    private static final UUID WARD_1 = new UUID(1, 1);
    private static final UUID WARD_2 = new UUID(1, 2);
    private static final UUID WARD_3 = new UUID(1, 3);
    private static final Period YEAR = new Period(LocalDate.of(2027, 1, 1), LocalDate.of(2028, 1, 1));
    private static final CatalogueReader.Read CATALOGUE = CatalogueReader.starter();

    private static NeedCell cell(UUID ward, NeedDomain domain, int severity, String level, int households) {
        return new NeedCell(TOWN, ward, domain, severity, level,
                new DemandSize(households, households / 3, households * 5, BigDecimal.valueOf((long) households * severity * 2)));
    }

    private static Demand demand(NeedCell... cells) {
        return demand(YEAR, List.of(cells));
    }

    private static Demand demand(Period period, List<NeedCell> cells) {
        return DemandGenerator.generate(new DemandQuestion(PLAN, period, CATALOGUE.templates(), CATALOGUE.packages(), cells,
                Map.of(WorkDomain.WATER, Arrangement.FORMAL, WorkDomain.FINANCE, Arrangement.LINKED)));
    }

    private static List<ActivityLine> of(Demand demand, String template) {
        return demand.activities().stream().map(Activity::line).filter(line -> line.template().equals(CatalogueReader.id(template)))
                .sorted(Comparator.comparing(ActivityLine::id)).toList();
    }

    @Test
    void a_ward_that_is_big_enough_has_its_own_activity() {
        ActivityLine accounts = of(demand(cell(WARD_1, NeedDomain.FINANCE, 2, "", 61)), "FA").get(0);

        assertThat(accounts.ward()).isEqualTo(WARD_1);
        assertThat(accounts.size()).isEqualTo(new DemandSize(61, 20, 305, BigDecimal.valueOf(244)));
        assertThat(accounts.units()).isEqualTo(2);
        assertThat(accounts.effortDays()).isEqualByComparingTo("10");
        assertThat(accounts.cost()).isEqualByComparingTo("480");
        assertThat(accounts.arrangement()).isEqualTo(Arrangement.LINKED);
    }

    @Test
    void small_wards_are_taken_together_in_their_municipality() {
        Demand demand = demand(cell(WARD_1, NeedDomain.FINANCE, 2, "", 40), cell(WARD_2, NeedDomain.FINANCE, 2, "", 8),
                cell(WARD_3, NeedDomain.FINANCE, 2, "", 9));

        assertThat(of(demand, "FA")).hasSize(2).anySatisfy(together -> {
            assertThat(together.ward()).isNull();
            assertThat(together.size().households()).isEqualTo(17);
        });
        assertThat(demand.remainders()).isEmpty();
    }

    @Test
    void what_is_too_small_even_together_is_listed() {
        Demand demand = demand(cell(WARD_1, NeedDomain.FINANCE, 2, "", 4), cell(WARD_2, NeedDomain.FINANCE, 2, "", 5));

        assertThat(demand.activities()).isEmpty();
        assertThat(demand.remainders()).singleElement().satisfies(remainder -> {
            assertThat(remainder.reason()).isEqualTo(Remainder.Reason.TOO_FEW);
            assertThat(remainder.size().households()).isEqualTo(9);
        });
    }

    @Test
    void a_need_the_catalogue_knows_nothing_for_is_listed() {
        Demand demand = DemandGenerator.generate(new DemandQuestion(PLAN, YEAR, List.of(), List.of(),
                List.of(cell(WARD_1, NeedDomain.WATER, 3, "SURFACE_WATER", 50)), Map.of()));

        assertThat(demand.remainders()).singleElement().satisfies(r -> assertThat(r.reason()).isEqualTo(Remainder.Reason.NO_TEMPLATE));
    }

    @Test
    void each_rung_gets_the_activity_made_for_it() {
        Demand demand = demand(cell(WARD_1, NeedDomain.WATER, 3, "UNIMPROVED", 50), cell(WARD_1, NeedDomain.WATER, 2, "LIMITED", 30),
                cell(WARD_1, NeedDomain.WATER, 1, "BASIC", 20));

        assertThat(of(demand, "WP1").get(0).size().households()).isEqualTo(50);
        assertThat(of(demand, "WP2").get(0).size().households()).isEqualTo(30);
        assertThat(of(demand, "WP3").get(0).size().households()).isEqualTo(20);
    }

    @Test
    void a_water_point_brings_its_committee_tariff_and_test_but_counts_the_need_once() {
        Demand demand = demand(cell(WARD_1, NeedDomain.WATER, 3, "UNIMPROVED", 50));

        ActivityLine point = of(demand, "WP1").get(0);
        ActivityLine committee = of(demand, "WC").get(0);
        assertThat(committee.packageInstance()).isEqualTo(point.packageInstance()).isNotNull();
        assertThat(committee.size().households()).isEqualTo(50);
        assertThat(committee.size().weight()).isZero();
        assertThat(demand.dependencies()).contains(new Dependency(committee.id(), point.id(), LinkType.SS, 30, true),
                new Dependency(point.id(), of(demand, "WT").get(0).id(), LinkType.SUSTAINS, 12, true));
        assertThat(demand.instances()).hasSize(1);
    }

    @Test
    void what_waits_begins_when_the_earlier_work_is_done() {
        Demand demand = demand(cell(WARD_1, NeedDomain.SANITATION, 3, "OPEN_DEFECATION", 60));

        LocalDate decided = of(demand, "SC").get(0).period().to();
        assertThat(of(demand, "SL").get(0).period().from()).isAfterOrEqualTo(decided);
        assertThat(demand.activities()).allSatisfy(activity -> assertThat(YEAR.contains(activity.period())).isTrue());
    }

    @Test
    void a_plan_shorter_than_the_work_is_filled_and_never_left() {
        Period quarter = new Period(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 4, 1));

        Demand demand = demand(quarter, List.of(cell(WARD_1, NeedDomain.SANITATION, 3, "OPEN_DEFECATION", 60)));

        assertThat(demand.activities()).isNotEmpty().allSatisfy(activity -> assertThat(quarter.contains(activity.period())).isTrue());
    }

    @Test
    void households_whose_ward_nobody_knows_count_under_their_municipality() {
        ActivityLine accounts = of(demand(cell(TOWN, NeedDomain.FINANCE, 2, "", 30)), "FA").get(0);

        assertThat(accounts.ward()).isNull();
        assertThat(accounts.municipality()).isEqualTo(TOWN);
    }

    /** The law of the generator, over random need: nobody is lost, nobody is counted twice, no activity is in two packages. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void every_household_with_a_need_is_in_one_activity_or_one_remainder(long seed) {
        List<NeedCell> cells = randomNeed(new Random(seed));

        Demand demand = demand(YEAR, cells);

        for (NeedDomain domain : NeedDomain.values()) {
            long counted = cells.stream().filter(cell -> cell.domain() == domain).mapToLong(cell -> cell.size().households()).sum();
            long planned = demand.activities().stream().map(Activity::line).filter(line -> line.serves() && line.domain() == domain)
                    .mapToLong(line -> line.size().households()).sum();
            long left = demand.remainders().stream().filter(r -> r.domain() == domain).mapToLong(r -> r.size().households()).sum();
            assertThat(planned + left).as(domain.name()).isEqualTo(counted);
        }
        assertThat(demand.activities()).extracting(Activity::id).doesNotHaveDuplicates();
        assertThat(disjoint(demand)).isTrue();
        assertThat(demand(YEAR, cells).activities()).extracting(Activity::line)
                .isEqualTo(demand.activities().stream().map(Activity::line).toList());
    }

    /** No two activities that meet needs claim the same ward, severity and rung of one need. */
    private static boolean disjoint(Demand demand) {
        Set<String> taken = new HashSet<>();
        return demand.activities().stream().filter(activity -> activity.line().serves()).allMatch(activity ->
                activity.wards().stream().allMatch(ward -> activity.cells().stream().allMatch(
                        cell -> taken.add(activity.line().domain() + " " + ward + " " + cell.severity() + " " + cell.level()))));
    }

    private static List<NeedCell> randomNeed(Random random) {
        List<NeedCell> cells = new ArrayList<>();
        List<String> rungs = List.of("SURFACE_WATER", "UNIMPROVED", "LIMITED", "BASIC", "OPEN_DEFECATION", "NO_SERVICE", "NO_FACILITY", "");
        for (int ward = 1; ward <= 8; ward++) {
            for (NeedDomain domain : NeedDomain.values()) {
                for (String rung : rungs) {
                    if (random.nextBoolean()) {
                        cells.add(cell(Ids.named("ward" + ward), domain, 1 + random.nextInt(3), rung, 1 + random.nextInt(25)));
                    }
                }
            }
        }
        return cells;
    }
}
