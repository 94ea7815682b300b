package org.commonweal.need.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonweal.need.service.ServiceLaddersTest.answers;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.commonweal.assessment.model.Answers;
import org.commonweal.assessment.model.Concept;
import org.commonweal.need.model.NeedDatabase;
import org.commonweal.need.model.NeedProfileRow;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NeedDatabaseTest {

    @TempDir
    static Path folder;

    private static NeedDatabase database;
    private static UUID round;
    private static UUID town;
    private static UUID ward;

    @BeforeAll
    static void a_town_with_a_round() throws Exception {
        database = NeedDatabase.start(folder);
        round = database.round("First");
        town = database.place("Town", "MUNICIPALITY", null);
        ward = database.place("Ward 3", "WARD", town);
    }

    @AfterAll
    static void stop() throws Exception {
        database.close();
    }

    @Test
    void a_profile_is_made_of_what_is_stored_and_making_it_again_changes_nothing() throws Exception {
        UUID assessment = database.household(round, town, ward, "F", 3,
                answers(Concept.WATER_SOURCE, "SURFACE", Concept.DISPLACEMENT, "IDP"));
        database.member(assessment, 1, true, "F", 34, Families.functioning(1, 1, 4, 1, 1, 1));
        database.member(assessment, 2, false, "M", 9, Answers.none());

        derive(assessment);
        derive(assessment);

        assertThat(one("count(*)", assessment)).isEqualTo(1);
        assertThat(one("size", assessment)).isEqualTo(3);
        assertThat(one("persons_unknown", assessment)).isEqualTo(1);
        assertThat(one("water_severity", assessment)).isEqualTo(3);
        assertThat(one("most_marginalised", assessment)).isEqualTo(1);
        assertThat(one("marks & 64", assessment)).as("a member with a disability").isEqualTo(64);
        assertThat(one("hygiene_severity is null", assessment)).isEqualTo(1);
    }

    private static void derive(UUID assessment) throws Exception {
        List<NeedProfileRow> rows = database.assessed(List.of(assessment)).stream().map(NeedDerivation::row).toList();
        database.store(rows);
    }

    private static long one(String what, UUID assessment) throws Exception {
        return database.count("select " + what + " from need_profile where assessment = '" + assessment + "'");
    }
}
