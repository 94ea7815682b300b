package org.commonweal.need.service;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.commonweal.assessment.model.Answers;
import org.commonweal.assessment.model.Codes.Relation;
import org.commonweal.assessment.model.Concept;
import org.commonweal.need.model.AssessedHousehold.RosterLine;
import org.commonweal.need.model.ServiceLadder;
import org.commonweal.need.model.Truth;
import org.commonweal.need.model.VulnerabilityMark;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** The survey of four informal settlements through our mapping and rules; skipped, and said so, where it is absent. */
@EnabledIf(value = "org.commonweal.need.service.SurveyData#abidjanPresent", disabledReason = "abidjan-nairobi-wash is not on this machine")
class AbidjanReferenceTest {

    private static final Map<String, Integer> WATER = Map.of("BASIC", 1700, "LIMITED", 3, "SURFACE_WATER", 3, "UNIMPROVED", 3, "UNKNOWN", 5);
    private static final Map<String, Integer> SANITATION = Map.of("BASIC", 300, "LIMITED", 979, "OPEN_DEFECATION", 8, "UNIMPROVED", 418, "UNKNOWN", 9);
    private static final Map<String, Integer> HYGIENE = Map.of("BASIC", 834, "LIMITED", 471, "UNKNOWN", 409);

    private static final List<NeedProfile> PROFILES = new ArrayList<>();

    @BeforeAll
    static void read_the_survey() throws IOException {
        Path folder = SurveyData.folder("abidjan-nairobi-wash").resolve("data");
        TestMapping people = TestMapping.shippedForMembers("abidjan-nairobi-wash");
        Map<String, List<MemberFacts>> rosters = new HashMap<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(folder.resolve("individual_data.csv"))) {
            rows.forEach(row -> {
                List<MemberFacts> roster = rosters.computeIfAbsent(row.getField("KEY"), key -> new ArrayList<>());
                roster.add(member(roster.size() + 1, people.answers(row.getFieldsAsMap())));
            });
        }
        TestMapping homes = TestMapping.shipped("abidjan-nairobi-wash");
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(folder.resolve("household_data.csv"))) {
            rows.forEach(row -> PROFILES.add(NeedProfile.derive(new HouseholdFacts(Optional.empty(), Optional.empty(), Optional.empty(),
                    rosters.get(row.getField("KEY")), homes.answers(row.getFieldsAsMap())), NeedRules.CURRENT)));
        }
    }

    private static MemberFacts member(int line, Answers answers) {
        boolean head = answers.known(Concept.RELATION).filter(Relation.HEAD.name()::equals).isPresent();
        return MemberFacts.of(new RosterLine(line, head, null, "?", null, null, answers));
    }

    @Test
    void every_household_and_every_person_is_counted_once_by_sex() {
        assertThat(PROFILES).hasSize(1714);
        assertThat(PROFILES.stream().mapToInt(profile -> profile.persons().women()).sum()).isEqualTo(3339);
        assertThat(PROFILES.stream().mapToInt(profile -> profile.persons().men()).sum()).isEqualTo(2945);
        assertThat(PROFILES.stream().mapToInt(profile -> profile.persons().all()).sum()).isEqualTo(6284);
    }

    @Test
    void headed_by_women_as_the_survey_says() {
        assertThat(PROFILES.stream().filter(profile -> value(profile, VulnerabilityMark.FHH).yes())).hasSize(644);
        assertThat(PROFILES.stream().filter(profile -> value(profile, VulnerabilityMark.FHH).unknown())).isEmpty();
    }

    @Test
    void what_the_survey_did_not_ask_is_open() {
        assertThat(PROFILES).allMatch(profile -> value(profile, VulnerabilityMark.MIN).unknown());
        assertThat(PROFILES).noneMatch(profile -> value(profile, VulnerabilityMark.PWD).yes());
        assertThat(PROFILES).allMatch(profile -> profile.ladders().get(ServiceLadder.WASTE).known().isEmpty());
    }

    /** Counted apart from the CSV with a few lines of Python, see docs/capabilities/need.md. */
    @Test
    void the_levels_are_those_that_a_plain_reading_of_the_columns_gives() {
        assertThat(levels(ServiceLadder.WATER)).isEqualTo(WATER);
        assertThat(levels(ServiceLadder.SANITATION)).isEqualTo(SANITATION);
        assertThat(levels(ServiceLadder.HYGIENE)).isEqualTo(HYGIENE);
    }


    private static Map<String, Integer> levels(ServiceLadder ladder) {
        Map<String, Integer> levels = new TreeMap<>();
        PROFILES.forEach(profile -> levels.merge(profile.ladders().get(ladder).known().map(Enum::name).orElse("UNKNOWN"), 1, Integer::sum));
        return levels;
    }

    private static Truth value(NeedProfile profile, VulnerabilityMark mark) {
        return profile.marks().get(mark).value();
    }
}
