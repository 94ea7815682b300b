package org.commonweal.access.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.commonweal.shared.model.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTest {

    @Test
    void a_password_matches_its_own_hash_only() {
        String hash = Passwords.hash("three wise goats");

        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(Passwords.matches("three wise goats", hash)).isTrue();
        assertThat(Passwords.matches("three wise goat", hash)).isFalse();
    }

    @Test
    void the_same_password_never_has_the_same_hash() {
        assertThat(Passwords.hash("three wise goats")).isNotEqualTo(Passwords.hash("three wise goats"));
    }

    @Test
    void a_short_password_is_refused() {
        assertThatThrownBy(() -> Passwords.requireGood("12 34 56 78", "amina"))
                .isInstanceOf(RuleViolation.class).hasMessage("access.passwordLength");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Administrator", "123456789012", "aaaaaaaaaaaaa", "my name is amina", "PASSWORDPASSWORD"})
    void an_easy_password_is_refused(String easy) {
        assertThatThrownBy(() -> Passwords.requireGood(easy, "amina"))
                .isInstanceOf(RuleViolation.class).hasMessage("access.passwordTooEasy");
    }

    @Test
    void a_one_time_password_is_good_and_never_the_same() {
        assertThatCode(() -> Passwords.requireGood(Passwords.oneTime(), "amina")).doesNotThrowAnyException();
        assertThat(Passwords.oneTime()).isNotEqualTo(Passwords.oneTime()).hasSize(23);
    }
}
