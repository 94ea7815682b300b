package org.commonweal.need.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonweal.need.service.ServiceLaddersTest.answers;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.commonweal.access.model.Role;
import org.commonweal.access.model.Scope;
import org.commonweal.assessment.model.Answers;
import org.commonweal.assessment.model.Concept;
import org.commonweal.need.model.Dimension;
import org.commonweal.need.model.NeedDatabase;
import org.commonweal.need.model.NeedDomain;
import org.commonweal.need.model.SegmentCriteria;
import org.commonweal.need.model.SegmentPredicate;
import org.commonweal.need.model.Tally;
import org.commonweal.need.model.VulnerabilityMark;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two hundred households with answers drawn at random, counted every way there is. */
class BreakdownTest {

    private static final int HOUSEHOLDS = 200;

    @TempDir
    static Path folder;

    private static NeedDatabase database;
    private static UUID round;
    private static UUID town;
    private static UUID village;
    private static final List<UUID> ASSESSMENTS = new ArrayList<>();

    @BeforeAll
    static void two_municipalities() throws Exception {
        database = NeedDatabase.start(folder);
        round = database.round("First");
        town = database.place("Town", "MUNICIPALITY", null);
        village = database.place("Village", "MUNICIPALITY", null);
        UUID ward = database.place("Ward 1", "WARD", town);
        Random random = new Random(37);
        database.connection().setAutoCommit(false);
        for (int i = 0; i < HOUSEHOLDS; i++) {
            UUID assessment = database.household(round, i % 3 == 0 ? village : town, i % 3 == 1 ? ward : null,
                    List.of("F", "M", "?").get(random.nextInt(3)), 1 + random.nextInt(6), someAnswers(random));
            database.member(assessment, 1, true, random.nextBoolean() ? "F" : "M", 15 + random.nextInt(60),
                    Families.functioning(random.nextInt(5), 1, 1, 1, 1, 1));
            ASSESSMENTS.add(assessment);
        }
        database.store(database.assessed(ASSESSMENTS).stream().map(NeedDerivation::row).toList());
        database.connection().commit();
        database.connection().setAutoCommit(true);
    }

    @AfterAll
    static void stop() throws Exception {
        database.close();
    }

    @Test
    void every_table_adds_up_to_the_assessed_households_and_people() throws Exception {
        long people = database.count("select sum(size) from household");
        for (Dimension by : Dimension.all()) {
            for (Dimension across : List.of(Dimension.ALL, Dimension.by(Dimension.Kind.HEAD), Dimension.by(Dimension.Kind.WARD))) {
                BreakdownTable table = table(by, across, everywhere());

                assertThat(table.total().households()).as(by + " x " + across).isEqualTo(HOUSEHOLDS);
                assertThat(table.total().people()).as(by + " x " + across).isEqualTo(people);
                assertThat(table.rows().stream().map(BreakdownTable.Row::total).reduce(Tally.NONE, Tally::plus)).isEqualTo(table.total());
            }
        }
    }

    @Test
    void what_is_not_known_is_a_row_of_its_own() throws Exception {
        BreakdownTable table = table(Dimension.need(NeedDomain.WATER), Dimension.ALL, everywhere());

        long unknown = database.count("select count(*) from need_profile where water_severity is null");
        assertThat(unknown).isPositive();
        assertThat(table.rows().get(4).part().key()).isEqualTo(Dimension.UNKNOWN);
        assertThat(table.rows().get(4).total().households()).isEqualTo(unknown);
    }

    @Test
    void nobody_counts_households_of_another_municipality() throws Exception {
        BreakdownTable mine = table(Dimension.by(Dimension.Kind.MUNICIPALITY), Dimension.ALL, scope(Role.MANAGER, false, Set.of(village)));

        assertThat(mine.rows()).singleElement().satisfies(row -> assertThat(row.part().name()).isEqualTo("Village"));
        assertThat(table(Dimension.ALL, Dimension.ALL, scope(Role.MANAGER, false, Set.of())).empty()).isTrue();
        assertThat(table(Dimension.ALL, Dimension.ALL, scope(Role.DONOR, true, Set.of())).empty()).isTrue();
    }

    @Test
    void a_segment_counts_those_and_only_those_its_rule_names() throws Exception {
        SegmentCriteria rule = SegmentCriteria.need(NeedDomain.WATER, 2).headedBy("F").withAny(Set.of(VulnerabilityMark.PWD, VulnerabilityMark.IDP))
                .in(Set.of(town));
        SegmentCriteria both = SegmentCriteria.everybody().withAll(Set.of(VulnerabilityMark.PWD, VulnerabilityMark.IDP));

        List<Tally> tallies = count(List.of(rule, both, SegmentCriteria.everybody()));

        assertThat(tallies.get(0).households()).isEqualTo(database.count("select count(*) from need_profile where water_severity >= 2 "
                + "and sex_of_head = 'F' and (marks & 64 > 0 or marks & 512 > 0) and municipality = '" + town + "'")).isPositive();
        assertThat(tallies.get(1).households()).isEqualTo(database.count(
                "select count(*) from need_profile where marks & 64 > 0 and marks & 512 > 0"));
        assertThat(tallies.get(2)).isEqualTo(tallies.get(3));
        assertThat(tallies.get(3).households()).isEqualTo(HOUSEHOLDS);
    }

    private static BreakdownTable table(Dimension by, Dimension across, Scope scope) throws Exception {
        return BreakdownTable.of(by, across, database.table(SegmentPredicate.within(scope).inRound(round), by, across));
    }

    private static List<Tally> count(List<SegmentCriteria> criteria) throws Exception {
        return database.count(SegmentPredicate.within(everywhere()).inRound(round), criteria);
    }

    private static Scope everywhere() {
        return scope(Role.MANAGER, true, Set.of());
    }

    private static Scope scope(String role, boolean everywhere, Set<UUID> municipalities) {
        return new Scope(new UUID(1, 1), "tester", Set.of(role), everywhere, municipalities, null);
    }

    private static Answers someAnswers(Random random) {
        return answers(Concept.WATER_SOURCE, List.of("SURFACE", "BOREHOLE", "PIPED_YARD", Answers.DONT_KNOW).get(random.nextInt(4)),
                Concept.WATER_PLACE, random.nextBoolean() ? "ELSEWHERE" : "YARD", Concept.WATER_MINUTES, String.valueOf(random.nextInt(60)),
                Concept.WATER_SUFFICIENT, random.nextBoolean() ? "YES" : "NO",
                Concept.TOILET_FACILITY, List.of("NONE", "VIP", "BUCKET").get(random.nextInt(3)),
                Concept.TOILET_SHARED, List.of("YES", "NO", Answers.DONT_KNOW).get(random.nextInt(3)),
                Concept.HANDWASHING_PLACE, List.of("NONE", "NO_PERMISSION").get(random.nextInt(2)),
                Concept.DISPLACEMENT, random.nextInt(3) == 0 ? "IDP" : "HOST");
    }
}
