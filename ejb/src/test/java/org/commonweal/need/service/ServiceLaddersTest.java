package org.commonweal.need.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import org.commonweal.assessment.model.Answers;
import org.commonweal.assessment.model.Concept;
import org.commonweal.need.model.NeedFlag;
import org.commonweal.need.model.ServiceLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The test tables of sanitation, hygiene and solid waste. */
class ServiceLaddersTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
            "FLUSH_OPEN_DRAIN, NO,  -,     -,              UNIMPROVED,      S3",
            "VIP,              YES, -,     -,              LIMITED,         S4",
            "PIT_SLAB,         NO,  NEVER, -,              SAFELY_MANAGED,  S6",
            "FLUSH_SEPTIC,     NO,  WITHIN_5_YEARS, OPEN,  BASIC,           S7",
            "FLUSH_SEPTIC,     NO,  WITHIN_5_YEARS, HOUSEHOLD_COVERED_PIT, SAFELY_MANAGED, S6",
            "FLUSH_SEWER,      NO,  -,     -,              BASIC,           S7",
            "FLUSH_DK,         NO,  -,     -,              BASIC,           S7",
            "CONTAINER_BASED,  NO,  -,     -,              BASIC,           S7",
            "PIT_NO_SLAB,      YES, -,     -,              UNIMPROVED,      S3",
            "NONE,             -,   -,     -,              OPEN_DEFECATION, S2"})
    void sanitation_follows_its_table(String facility, String shared, String emptied, String to, ServiceLevel level, String rule) {
        LadderResult result = SanitationLadder.level(answers(Concept.TOILET_FACILITY, facility, Concept.TOILET_SHARED, shared,
                Concept.TOILET_EMPTIED, emptied, Concept.TOILET_CONTENTS_TO, to));

        assertThat(result.known()).contains(level);
        assertThat(result.rule()).isEqualTo(rule);
    }

    @Test
    void an_improved_toilet_of_which_nobody_says_whether_it_is_shared_has_no_level() {
        LadderResult result = SanitationLadder.level(answers(Concept.TOILET_FACILITY, "VIP", Concept.TOILET_SHARED, "DONT_KNOW"));

        assertThat(result.known()).isEmpty();
        assertThat(result.flags()).contains(NeedFlag.SHARED_UNKNOWN);
    }

    @Test
    void unsafe_disposal_is_named_beside_the_level() {
        LadderResult result = SanitationLadder.level(answers(Concept.TOILET_FACILITY, "FLUSH_SEPTIC",
                Concept.TOILET_SHARED, "NO", Concept.TOILET_CONTENTS_TO, "OPEN"));

        assertThat(result.flags()).containsExactly(NeedFlag.UNSAFE_DISPOSAL);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
            "FIXED_DWELLING, YES, SOAP,         BASIC",
            "MOBILE,         YES, ASH_MUD_SAND, LIMITED",
            "FIXED_YARD,     NO,  SOAP,         LIMITED",
            "OBSERVED,       YES, SOAP,         BASIC",
            "NONE,           -,   -,            NO_FACILITY",
            "NO_PERMISSION,  -,   -,            EXCLUDED"})
    void hygiene_follows_its_table(String place, String water, String soap, ServiceLevel level) {
        LadderResult result = HygieneLadder.level(answers(Concept.HANDWASHING_PLACE, place, Concept.HANDWASHING_WATER, water,
                Concept.HANDWASHING_SOAP, soap));

        assertThat(result.known()).contains(level);
    }

    @Test
    void a_place_with_water_where_soap_was_not_recorded_has_no_level() {
        LadderResult result = HygieneLadder.level(answers(Concept.HANDWASHING_PLACE, "FIXED", Concept.HANDWASHING_WATER, "YES"));

        assertThat(result.known()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
            "DOOR,  -,   YES, -,   1, BASIC",
            "DOOR,  -,   YES, -,   3, FULL",
            "DOOR,  -,   NO,  -,   3, LIMITED",
            "POINT, 200, YES, NO,  2, IMPROVED",
            "POINT, 200, YES, YES, 2, BASIC",
            "POINT, 201, YES, NO,  3, LIMITED",
            "NONE,  -,   -,   -,   -, NO_SERVICE",
            "BURN,  -,   -,   -,   -, NO_SERVICE"})
    void waste_follows_its_table(String mode, String metres, String regular, String littering, String fractions, ServiceLevel level) {
        LadderResult result = WasteLadder.level(answers(Concept.WASTE_COLLECTION, mode, Concept.WASTE_POINT_METRES, metres,
                Concept.WASTE_WEEKLY_FOR_A_YEAR, regular, Concept.WASTE_LITTERING, littering, Concept.WASTE_FRACTIONS, fractions));

        assertThat(result.known()).contains(level);
    }

    @Test
    void waste_that_is_removed_nobody_asked_how_has_no_level_and_not_removed_is_no_service() {
        assertThat(WasteLadder.level(answers(Concept.WASTE_REMOVED, "YES")).known()).isEmpty();
        assertThat(WasteLadder.level(answers(Concept.WASTE_REMOVED, "DONT_KNOW")).known()).isEmpty();
        assertThat(WasteLadder.level(answers(Concept.WASTE_REMOVED, "NO")).known()).contains(ServiceLevel.NO_SERVICE);
    }

    @Test
    void weekly_collection_of_less_than_a_year_is_limited() {
        LadderResult result = WasteLadder.level(answers(Concept.WASTE_COLLECTION, "DOOR", Concept.WASTE_TIMES_PER_WEEK, "2",
                Concept.WASTE_MONTHS_SERVED, "11"));

        assertThat(result.known()).contains(ServiceLevel.LIMITED);
    }

    static Answers answers(Object... conceptsAndCodes) {
        Map<Concept, String> answers = new EnumMap<>(Concept.class);
        for (int i = 0; i < conceptsAndCodes.length; i += 2) {
            if (conceptsAndCodes[i + 1] != null) {
                answers.put((Concept) conceptsAndCodes[i], (String) conceptsAndCodes[i + 1]);
            }
        }
        return Answers.of(answers);
    }
}
