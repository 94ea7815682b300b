package org.commonweal.household.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.UUID;
import org.commonweal.household.service.FieldCipher.Field;
import org.junit.jupiter.api.Test;

class FieldCipherTest {

    private static final String KEY = secret(1);
    private static final String OTHER = secret(2);

    private final UUID row = UUID.fromString("00000000-0000-7000-8000-000000000001");
    private final Field name = new Field("person_identity", "name", row);
    private final FieldCipher cipher = new FieldCipher(FieldKeys.parse(KEY));

    private static String secret(int seed) {
        byte[] bytes = new byte[32];
        bytes[0] = (byte) seed;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Test
    void what_was_sealed_opens_again_in_any_script() {
        assertThat(cipher.open(name, cipher.seal(name, "أمينة محمّد"))).isEqualTo("أمينة محمّد");
        assertThat(cipher.open(name, cipher.seal(name, ""))).isEmpty();
        assertThat(cipher.open(name, null)).isNull();
    }

    @Test
    void the_same_name_never_looks_the_same_twice() {
        assertThat(cipher.seal(name, "Amina")).isNotEqualTo(cipher.seal(name, "Amina"));
    }

    @Test
    void a_value_moved_to_another_row_or_column_does_not_open() {
        byte[] sealed = cipher.seal(name, "Amina");

        assertThatThrownBy(() -> cipher.open(new Field("person_identity", "name", new UUID(7, 7)), sealed)).isInstanceOf(FieldCipher.Unreadable.class);
        assertThatThrownBy(() -> cipher.open(new Field("person_identity", "phone", row), sealed)).isInstanceOf(FieldCipher.Unreadable.class);
        assertThatThrownBy(() -> cipher.open(new Field("entry_draft", "name", row), sealed)).isInstanceOf(FieldCipher.Unreadable.class);
    }

    @Test
    void another_key_does_not_open_it() {
        byte[] sealed = cipher.seal(name, "Amina");

        assertThatThrownBy(() -> new FieldCipher(FieldKeys.parse(OTHER)).open(name, sealed)).isInstanceOf(FieldCipher.Unreadable.class);
    }

    @Test
    void any_changed_byte_is_noticed() {
        byte[] sealed = cipher.seal(name, "Amina");
        for (int place = 0; place < sealed.length; place++) {
            byte[] changed = sealed.clone();
            changed[place] ^= 1;
            assertThatThrownBy(() -> cipher.open(name, changed)).isInstanceOf(FieldCipher.Unreadable.class);
        }
    }

    @Test
    void after_a_new_key_line_old_values_still_open_and_new_ones_use_the_new_key() {
        FieldCipher rotated = new FieldCipher(FieldKeys.parse(KEY + "\n" + OTHER + "\n"));

        assertThat(rotated.open(name, cipher.seal(name, "Amina"))).isEqualTo("Amina");
        assertThatThrownBy(() -> cipher.open(name, rotated.seal(name, "Amina"))).isInstanceOf(FieldCipher.Unreadable.class);
    }

    @Test
    void a_damaged_key_file_is_refused() {
        assertThatThrownBy(() -> FieldKeys.parse("")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FieldKeys.parse("c2hvcnQ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FieldKeys.parse("not base64!")).isInstanceOf(IllegalArgumentException.class);
    }
}
