package org.commonweal.assessment.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConceptTest {

    @Test
    void every_closed_question_has_answers_to_choose_from_and_no_other_has() {
        assertThat(Concept.values()).allSatisfy(concept -> assertThat(concept.codes().isEmpty())
                .isEqualTo(concept.kind() != ConceptKind.CODE && concept.kind() != ConceptKind.BOOLEAN));
    }

    @Test
    void no_list_uses_the_words_that_mean_not_known() {
        assertThat(Arrays.stream(Concept.values()).map(Concept::codes).flatMap(List::stream))
                .doesNotContain(Answers.DONT_KNOW, Answers.REFUSED);
    }

    @Test
    void tap_at_the_neighbours_and_public_tap_carry_the_numbers_of_mics_not_those_of_dhs() {
        assertThat(WaterSource.PIPED_NEIGHBOUR.mics()).isEqualTo("13");
        assertThat(WaterSource.PUBLIC_TAP.mics()).isEqualTo("14");
    }
}
