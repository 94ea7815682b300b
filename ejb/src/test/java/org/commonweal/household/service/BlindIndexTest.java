package org.commonweal.household.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BlindIndexTest {

    private final BlindIndex index = new BlindIndex(FieldKeys.parse("AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"));

    @Test
    void a_word_of_a_name_is_found_however_it_is_written() {
        assertThat(index.tokens("Élodie N’Guessan").get(0)).isEqualTo(index.tokens("ELODIE").get(0));
        assertThat(index.tokens("أمينة").get(0)).isEqualTo(index.tokens("امينه").get(0));
        assertThat(BlindIndex.words("  José  María-José ")).containsExactly("jose", "maria");
    }

    @Test
    void different_words_and_different_keys_give_different_tokens() {
        BlindIndex other = new BlindIndex(FieldKeys.parse("AgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"));

        assertThat(index.tokens("Amina").get(0)).hasSize(16).isNotEqualTo(index.tokens("Aminata").get(0))
                .isNotEqualTo(other.tokens("Amina").get(0));
        assertThat(index.tokens(null)).isEmpty();
    }
}
