package org.commonweal.assessment.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.commonweal.shared.model.RuleViolation;
import org.junit.jupiter.api.Test;

class AnswersTest {

    @Test
    void what_was_not_asked_and_what_is_not_known_are_two_things_and_neither_is_no() {
        Answers answers = Answers.of(Map.of(Concept.TOILET_SHARED, Answers.DONT_KNOW));

        assertThat(answers.given(Concept.TOILET_SHARED)).contains("DONT_KNOW");
        assertThat(answers.yes(Concept.TOILET_SHARED)).isEmpty();
        assertThat(answers.given(Concept.ACCOUNT)).isEmpty();
        assertThat(answers.yes(Concept.ACCOUNT)).isEmpty();
    }

    @Test
    void answers_survive_the_way_into_storage_and_back() {
        Answers answers = Answers.of(Map.of(Concept.WATER_SOURCE, "BOREHOLE", Concept.WATER_MINUTES, "45",
                Concept.MINORITY, Answers.REFUSED, Concept.ASSESSED_ON, "2018-11-13"));

        Answers back = Answers.fromJson(answers.toJson());

        assertThat(back).isEqualTo(answers);
        assertThat(back.code(Concept.WATER_SOURCE, WaterSource.class)).contains(WaterSource.BOREHOLE);
        assertThat(back.integer(Concept.WATER_MINUTES)).contains(45);
        assertThat(back.date(Concept.ASSESSED_ON)).contains(LocalDate.of(2018, 11, 13));
    }

    @Test
    void an_answer_that_does_not_fit_its_question_is_refused() {
        Map<Concept, String> wrong = Map.of(Concept.WATER_SOURCE, "Borehole or tubewell");

        assertThatThrownBy(() -> Answers.of(wrong)).isInstanceOf(RuleViolation.class).hasMessage("assessment.answerNotFitting");
        assertThat(Answers.fits(Concept.WATER_MINUTES, "-5")).isFalse();
        assertThat(Answers.fits(Concept.WATER_MINUTES, "99999999999")).isFalse();
        assertThat(Answers.fits(Concept.ASSESSED_ON, "31/12/2018")).isFalse();
        assertThat(Answers.fits(Concept.ACCOUNT, "true")).isFalse();
        assertThat(Answers.fits(Concept.ACCOUNT, "YES")).isTrue();
    }

    @Test
    void a_concept_of_a_later_version_is_left_out_and_breaks_nothing() {
        assertThat(Answers.fromJson("{\"TELEPATHY\":\"YES\",\"ACCOUNT\":\"NO\"}").values())
                .containsOnly(Map.entry(Concept.ACCOUNT, "NO"));
        assertThat(Answers.fromJson(null)).isEqualTo(Answers.none());
    }

    @Test
    void a_question_is_read_from_its_own_list_only() {
        assertThatThrownBy(() -> Answers.none().code(Concept.WATER_SOURCE, SanitationFacility.class))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
