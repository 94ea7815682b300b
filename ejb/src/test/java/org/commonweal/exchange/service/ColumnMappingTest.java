package org.commonweal.exchange.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonweal.assessment.model.Concept;
import org.commonweal.exchange.service.Problem.Severity;
import org.commonweal.shared.model.RuleViolation;
import org.junit.jupiter.api.Test;

class ColumnMappingTest {

    private static final String HOUSEHOLDS = """
            KEY,City,source,minutes,people,day
            a,Abidjan,tap,30,4,01/02/2026
            b,Abidjan,Tap ,1500,25,2026-02-01
            c,Nairobi,well,-5,200,31/02/2026
            c,Nairobi,tap,5,3,01/02/2026
            d,,tap,2.5,3,
            """;

    private static final ColumnMapping MAPPING = MappingJson.read("""
            {"name": "t", "household": {"key": ["KEY"], "columns": {
                "source": {"concept": "WATER_SOURCE", "values": {"tap": "PUBLIC_TAP"}},
                "minutes": {"concept": "WATER_MINUTES"}, "people": {"concept": "HOUSEHOLD_SIZE"},
                "day": {"concept": "ASSESSED_ON", "format": "dd/MM/yyyy"}}},
             "place": {"municipality": "City"},
             "members": {"join": "KEY", "columns": {"age": {"concept": "AGE"}, "sex": {"concept": "SEX"}}}}""");

    @Test
    void every_problem_is_named_by_row_column_value_and_code() {
        List<PreparedRow> rows = rows(HOUSEHOLDS, "KEY,age,sex\n");

        assertThat(rows.get(0).problems()).isEmpty();
        assertThat(codes(rows.get(1))).containsExactly("minutesImplausible", "sizeLarge");
        assertThat(rows.get(1).failed()).isFalse();
        assertThat(rows.get(2).problems()).contains(
                new Problem(Severity.ERROR, "household", "", 4, "source", "well", "valueNotMapped", "WATER_SOURCE"),
                new Problem(Severity.ERROR, "household", "", 4, "day", "31/02/2026", "notADate", "dd/MM/yyyy"));
        assertThat(codes(rows.get(2))).contains("numberOutOfRange", "sizeImplausible");
        assertThat(codes(rows.get(3))).containsExactly("keyTwice");
        assertThat(codes(rows.get(4))).containsExactly("rounded");
        assertThat(rows.get(4).answers().integer(Concept.WATER_MINUTES)).contains(3);
    }

    @Test
    void what_cannot_be_true_is_not_among_the_answers() {
        PreparedRow third = rows(HOUSEHOLDS, "KEY,age,sex\n").get(2);

        assertThat(third.answers().given(Concept.WATER_MINUTES)).isEmpty();
        assertThat(third.answers().given(Concept.HOUSEHOLD_SIZE)).isEmpty();
    }

    @Test
    void people_find_their_household_in_any_order_and_strangers_are_named() {
        String members = "KEY,age,sex\nb,30,F\na,40,M\nz,1,F\na,200,F\nb,9,x?\n";
        try (SourceFile first = file(HOUSEHOLDS); SourceFile second = file(members);
             ImportPass pass = new ImportPass(MAPPING, first, Optional.of(second))) {
            List<PreparedRow> rows = pass.next(100);

            assertThat(rows.get(0).members()).hasSize(2);
            assertThat(rows.get(0).members().get(1).given(Concept.AGE)).isEmpty();
            assertThat(codes(rows.get(0))).containsExactly("ageImplausible");
            assertThat(new String(rows.get(0).raw(), StandardCharsets.UTF_8)).isEqualTo("a,Abidjan,tap,30,4,01/02/2026\na,40,M\na,200,F");
            assertThat(rows.get(1).failed()).isTrue();
            assertThat(pass.peopleWithoutHousehold()).isEqualTo(1);
            assertThat(pass.peopleWithoutHousehold(10)).extracting(Problem::value).containsExactly("z");
        }
    }

    @Test
    void a_pass_that_is_taken_up_again_still_knows_the_repetitions_before() {
        String twins = "a,b\n1,2\n1,2\n1,2\n";
        ColumnMapping withoutKey = MappingJson.read("{\"name\":\"t\",\"household\":{\"key\":null,\"columns\":{}},\"place\":{}}");
        try (SourceFile file = file(twins); ImportPass pass = new ImportPass(withoutKey, file, Optional.empty())) {
            pass.skip(2);

            PreparedRow third = pass.next(10).get(0);

            assertThat(third.key()).endsWith("#3");
            assertThat(codes(third)).containsExactly("sameAsRow");
        }
    }

    @Test
    void a_mapping_is_written_as_it_was_read() {
        for (String name : List.of("washmalawi", "abidjan-nairobi-wash")) {
            ColumnMapping mapping = MappingJson.read(MappingCatalogue.shipped(name).orElseThrow());

            assertThat(MappingJson.read(MappingJson.write(mapping))).isEqualTo(mapping);
            assertThat(mapping.columns()).isNotEmpty();
        }
    }

    @Test
    void broken_mappings_are_refused_with_the_reason() {
        refused("exchange.mappingBroken", "{");
        refused("exchange.mappingBroken", "[]");
        refused("exchange.mappingBroken", "{\"title\": \"no name\"}");
        refused("exchange.conceptUnknown", "{\"name\":\"t\",\"household\":{\"columns\":{\"a\":{\"concept\":\"HAPPINESS\"}}}}");
        refused("exchange.codeUnknown", "{\"name\":\"t\",\"household\":{\"columns\":{\"a\":{\"concept\":\"SEX\",\"values\":{\"1\":\"MALE\"}}}}}");
    }

    @Test
    void columns_that_are_not_there_are_named_before_any_row_is_read() {
        try (SourceFile file = file("KEY,City\na,b\n")) {
            assertThatThrownBy(() -> new ImportPass(MAPPING, file, Optional.empty())).isInstanceOf(RuleViolation.class)
                    .hasMessage("exchange.columnsMissing").extracting(no -> ((RuleViolation) no).values()[0])
                    .isEqualTo("source, minutes, people, day");
        }
    }

    @Test
    void a_file_of_a_known_kind_is_recognised_and_another_is_guessed() {
        try (SourceFile same = file(HOUSEHOLDS); SourceFile other = file("HHID,District,Water source,WS4\n1,X,Public tap,30\n")) {
            FileLook.Look known = FileLook.into(same);
            ColumnMapping whole = MappingSuggestion.suggest(known, Optional.of(known), List.of(MAPPING));
            ColumnMapping guess = MappingSuggestion.suggest(FileLook.into(other), Optional.empty(), List.of(MAPPING));

            assertThat(whole).isEqualTo(MAPPING);
            assertThat(guess.key()).containsExactly("HHID");
            assertThat(guess.place().municipality()).isEqualTo("District");
            assertThat(guess.columns()).contains(new ColumnRule("Water source", Concept.WATER_SOURCE, Map.of("public tap", "PUBLIC_TAP"), ""),
                    new ColumnRule("WS4", Concept.WATER_MINUTES, Map.of(), ""));
        }
    }

    private static List<String> codes(PreparedRow row) {
        return row.problems().stream().map(Problem::code).toList();
    }

    private static void refused(String key, String json) {
        assertThatThrownBy(() -> MappingJson.read(json)).isInstanceOf(RuleViolation.class).hasMessage(key);
    }

    private static List<PreparedRow> rows(String households, String members) {
        try (SourceFile first = file(households); SourceFile second = file(members);
             ImportPass pass = new ImportPass(MAPPING, first, Optional.of(second))) {
            return pass.next(1000);
        }
    }

    private static SourceFile file(String text) {
        return new SourceFile(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "UTF-8");
    }
}
