package org.commonweal.household.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MaskTest {

    @Test
    void a_masked_name_shows_two_letters_and_not_how_long_it_is() {
        assertThat(Mask.name("Amina Mohamed")).isEqualTo("A••• M.");
        assertThat(Mask.name("Ami van der Merwe")).isEqualTo("A••• M.");
        assertThat(Mask.name("Rojda")).isEqualTo("R•••");
        assertThat(Mask.name("فاطمة حسن")).isEqualTo("ف••• ح.");
        assertThat(Mask.name(" ")).isEmpty();
    }

    @Test
    void a_masked_phone_shows_two_digits() {
        assertThat(Mask.phone("+999 55 123 47")).isEqualTo("••• 47");
        assertThat(Mask.phone(null)).isEmpty();
    }
}
