package org.commonweal.need.service;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.commonweal.assessment.model.Answers;
import org.commonweal.assessment.model.Concept;
import org.commonweal.need.model.ServiceLadder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/**
 * Our rules on a real survey of 23,112 households against an independent reading of it. The survey is not ours to carry:
 * without it (see {@code COMMONWEAL_DATA}) these tests are skipped, and the report says so.
 */
@EnabledIf(value = "org.commonweal.need.service.SurveyData#malawiPresent", disabledReason = "washmalawi is not on this machine")
class MalawiReferenceTest {

    /** Words of the independent reading for our levels. */
    private static final Map<String, String> WORDS = Map.of("SURFACE_WATER", "surface", "EXCLUDED", "not_observed");

    private static JsonObject expected;
    private static final Map<String, Map<String, Integer>> AS_MAPPED = new TreeMap<>();
    private static final Map<String, Map<String, Integer>> ZERO_MINUTES_READ_AS_ZERO = new TreeMap<>();
    private static int timeNotKnown;

    @BeforeAll
    static void read_the_survey() throws IOException {
        Path folder = SurveyData.folder("washmalawi");
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(folder.resolve("expected.json")))) {
            expected = reader.readObject();
        }
        TestMapping mapping = TestMapping.shipped("washmalawi");
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(folder.resolve("washmalawi.csv"))) {
            rows.forEach(row -> count(row.getFieldsAsMap(), mapping));
        }
    }

    private static void count(Map<String, String> row, TestMapping mapping) {
        String district = row.get("district");
        Answers answers = mapping.answers(row);
        tally(AS_MAPPED, district, answers);
        if (answers.given(Concept.WATER_MINUTES).filter(Answers.DONT_KNOW::equals).isPresent()) {
            timeNotKnown++;
        }
        Map<String, String> unflagged = new HashMap<>(row);
        unflagged.put("time_not_known", "");
        tally(ZERO_MINUTES_READ_AS_ZERO, district, mapping.answers(unflagged));
    }

    private static void tally(Map<String, Map<String, Integer>> counts, String district, Answers answers) {
        NeedProfile profile = NeedProfile.derive(Families.household(answers), NeedRules.CURRENT);
        profile.ladders().forEach((ladder, result) -> {
            for (String place : new String[] {"", district}) {
                counts.computeIfAbsent(ladder + place, key -> new TreeMap<>()).merge(word(ladder, result), 1, Integer::sum);
            }
        });
    }

    private static String word(ServiceLadder ladder, LadderResult result) {
        String level = result.known().map(Enum::name).orElse(ladder == ServiceLadder.SANITATION ? "improved_sharing_unknown" : "unknown");
        return WORDS.getOrDefault(level, level.toLowerCase(Locale.ROOT));
    }

    @Test
    void sanitation_and_hygiene_equal_the_independent_reading_in_every_district() {
        assertEqual(AS_MAPPED, ServiceLadder.SANITATION, "sanitation");
        assertEqual(AS_MAPPED, ServiceLadder.HYGIENE, "hygiene");
    }

    @Test
    void water_equals_it_in_every_district_where_not_known_minutes_are_read_as_the_zero_beside_them() {
        assertEqual(ZERO_MINUTES_READ_AS_ZERO, ServiceLadder.WATER, "water");
    }

    /**
     * The file writes 0 minutes and "time not known" for 2,263 households. We keep them unknown: those with an improved
     * source off the premises are limited with a flag, not basic. Nothing else differs.
     */
    @Test
    void the_households_that_do_not_know_their_minutes_are_all_that_differs() {
        Map<String, Integer> ours = AS_MAPPED.get("WATER");
        Map<String, Integer> theirs = ZERO_MINUTES_READ_AS_ZERO.get("WATER");

        assertThat(timeNotKnown).isEqualTo(2263);
        int moved = theirs.get("basic") - ours.get("basic");
        assertThat(ours.get("limited") - theirs.get("limited")).isEqualTo(moved);
        assertThat(moved).isEqualTo(1658);
        assertThat(ours.get("unimproved")).isEqualTo(theirs.get("unimproved"));
        assertThat(ours.get("surface")).isEqualTo(theirs.get("surface"));
    }

    @Test
    void waste_that_is_not_removed_is_no_service_and_every_household_is_counted_once() {
        JsonObject removed = expected.getJsonObject("waste_removed");

        assertThat(AS_MAPPED.get("WASTE").get("no_service")).isEqualTo(removed.getInt("No - there is no removal of waste"));
        assertThat(AS_MAPPED.get("WASTE").values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(expected.getInt("rows"));
    }

    private static void assertEqual(Map<String, Map<String, Integer>> counts, ServiceLadder ladder, String name) {
        assertThat(counts.get(ladder.name())).isEqualTo(numbers(expected.getJsonObject(name)));
        JsonObject districts = expected.getJsonObject(name + "_by_district");
        assertThat(districts).isNotEmpty();
        districts.forEach((district, levels) ->
                assertThat(counts.get(ladder + district)).as(district).isEqualTo(numbers(levels.asJsonObject())));
    }

    private static Map<String, Integer> numbers(JsonObject object) {
        Map<String, Integer> numbers = new TreeMap<>();
        object.keySet().forEach(key -> numbers.put(key, object.getInt(key)));
        return numbers;
    }
}
