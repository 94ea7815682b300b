package org.commonweal.need.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonweal.need.model.ServiceLevel.BASIC;
import static org.commonweal.need.model.ServiceLevel.LIMITED;
import static org.commonweal.need.model.ServiceLevel.SAFELY_MANAGED;
import static org.commonweal.need.model.ServiceLevel.UNIMPROVED;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.commonweal.assessment.model.Answers;
import org.commonweal.assessment.model.Concept;
import org.commonweal.need.model.NeedFlag;
import org.commonweal.need.model.ServiceLevel;
import org.commonweal.need.service.NeedRules.PackagedRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaterLadderTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
            "PIPED_YARD,       YARD,      0,  YES, 0, SAFELY_MANAGED, W7",
            "PIPED_YARD,       YARD,      0,  YES, 1, BASIC,          W6",
            "PIPED_DWELLING,   DWELLING,  0,  NO,  0, BASIC,          W6",
            "PUBLIC_TAP,       ELSEWHERE, 30, YES, 0, BASIC,          W6",
            "PUBLIC_TAP,       ELSEWHERE, 31, YES, 0, LIMITED,        W5",
            "BOREHOLE,         ELSEWHERE, -,  YES, 0, LIMITED,        W4",
            "WELL_UNPROTECTED, YARD,      0,  YES, 0, UNIMPROVED,     W3",
            "SURFACE,          ELSEWHERE, 5,  YES, 0, SURFACE_WATER,  W2",
            "BOTTLED,          YARD,      0,  YES, -, BASIC,          W8",
            "PIPED,            ON_PREMISES, -, YES, -, BASIC,         W8",
            "OTHER,            YARD,      0,  YES, 0, UNIMPROVED,     W3"})
    void the_decision_table_of_the_domain_holds(String source, String place, String minutes, String available, String ecoli,
                                                ServiceLevel level, String rule) {
        LadderResult result = WaterLadder.level(water(source, place, minutes, available, ecoli), NeedRules.CURRENT);

        assertThat(result.known()).contains(level);
        assertThat(result.rule()).isEqualTo(rule);
    }

    @Test
    void nobody_knows_the_minutes_so_it_is_limited_and_says_so() {
        LadderResult result = WaterLadder.level(water("BOREHOLE", "ELSEWHERE", Answers.DONT_KNOW, "YES", "0"), NeedRules.CURRENT);

        assertThat(result.known()).contains(LIMITED);
        assertThat(result.flags()).contains(NeedFlag.TIME_UNKNOWN);
    }

    @Test
    void a_programme_may_leave_the_level_open_where_nobody_knows_the_minutes() {
        NeedRules open = NeedRules.CURRENT.withUnknownTime(Optional.empty());

        assertThat(WaterLadder.level(water("BOREHOLE", "ELSEWHERE", null, "YES", "0"), open).known()).isEmpty();
    }

    @Test
    void water_that_is_delivered_is_on_the_premises() {
        Answers delivered = water("TANKER", null, null, "YES", "0").with(Concept.WATER_DELIVERED, Answers.YES);

        assertThat(WaterLadder.level(delivered, NeedRules.CURRENT).known()).contains(SAFELY_MANAGED);
    }

    @Test
    void packaged_water_counts_by_the_second_source_only_under_the_other_rule() {
        Answers bottled = water("BOTTLED", "YARD", "0", "YES", null).with(Concept.WATER_SOURCE_OTHER_USES, "SURFACE");

        assertThat(WaterLadder.level(bottled, NeedRules.CURRENT).known()).contains(BASIC);
        assertThat(WaterLadder.level(bottled, NeedRules.CURRENT.withPackaged(PackagedRule.NEEDS_IMPROVED_SECONDARY)).known())
                .contains(UNIMPROVED);
    }

    @Test
    void without_a_source_there_is_no_level() {
        LadderResult result = WaterLadder.level(Answers.none(), NeedRules.CURRENT);

        assertThat(result.known()).isEmpty();
        assertThat(result.flags()).containsExactly(NeedFlag.MISSING_SOURCE);
    }

    @Test
    void neither_place_nor_time_is_known_so_nothing_is_made_up() {
        LadderResult result = WaterLadder.level(water("BOREHOLE", null, null, "YES", "0"), NeedRules.CURRENT);

        assertThat(result.known()).isEmpty();
        assertThat(result.flags()).contains(NeedFlag.PREMISES_UNKNOWN, NeedFlag.TIME_UNKNOWN);
    }

    @Test
    void minutes_given_as_a_band_decide_too_and_a_time_without_the_queue_is_flagged() {
        Answers near = water("PUBLIC_TAP", "ELSEWHERE", null, "YES", null).with(Concept.WATER_MINUTES_BAND, "UP_TO_30")
                .with(Concept.WATER_TIME_BASIS, "WITHOUT_QUEUE");

        LadderResult result = WaterLadder.level(near, NeedRules.CURRENT);

        assertThat(result.known()).contains(BASIC);
        assertThat(result.flags()).contains(NeedFlag.TIME_WITHOUT_QUEUE);
    }

    @Test
    void the_arithmetic_names_the_answer_and_the_row() {
        LadderResult result = WaterLadder.level(water("PUBLIC_TAP", "ELSEWHERE", "31", "YES", "0"), NeedRules.CURRENT);

        assertThat(result.steps()).contains(new Step(Concept.WATER_SOURCE, "PUBLIC_TAP", "source", "IMPROVED", 0),
                new Step(Concept.WATER_MINUTES, "31", "time", "FALSE", 0), new Step(null, "", "W5", "LIMITED", 0));
    }

    static Answers water(String source, String place, String minutes, String available, String ecoli) {
        Map<Concept, String> answers = new EnumMap<>(Concept.class);
        put(answers, Concept.WATER_SOURCE, source);
        put(answers, Concept.WATER_PLACE, place);
        put(answers, Concept.WATER_MINUTES, minutes);
        put(answers, Concept.WATER_SUFFICIENT, available);
        put(answers, Concept.WATER_ECOLI, ecoli);
        return Answers.of(answers);
    }

    private static void put(Map<Concept, String> answers, Concept concept, String answer) {
        if (answer != null) {
            answers.put(concept, answer);
        }
    }
}
