package org.commonweal.access.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.commonweal.shared.model.RuleViolation;
import org.junit.jupiter.api.Test;

class UserTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    private final User user = new User(" Amina ", "Amina M.", "hash");

    @Test
    void a_name_is_the_same_however_it_is_written() {
        assertThat(user.username()).isEqualTo("amina");
    }

    @Test
    void ten_wrong_passwords_lock_the_account_for_ten_minutes() {
        fail(9);
        assertThat(user.lockedAt(NOW)).isFalse();

        fail(1);

        assertThat(user.lockedAt(NOW.plus(Duration.ofMinutes(9)))).isTrue();
        assertThat(user.lockedAt(NOW.plus(Duration.ofMinutes(10)))).isFalse();
    }

    @Test
    void each_further_lock_is_twice_as_long_up_to_a_day() {
        fail(20);
        assertThat(user.lockedAt(NOW.plus(Duration.ofMinutes(19)))).isTrue();
        assertThat(user.lockedAt(NOW.plus(Duration.ofMinutes(20)))).isFalse();

        fail(980);

        assertThat(user.lockedAt(NOW.plus(Duration.ofHours(23)))).isTrue();
        assertThat(user.lockedAt(NOW.plus(Duration.ofHours(24)))).isFalse();
    }

    @Test
    void signing_in_forgets_the_wrong_passwords() {
        fail(10);

        user.signedIn();

        assertThat(user.lockedAt(NOW)).isFalse();
    }

    @Test
    void whoever_speaks_for_a_partner_sees_no_municipality_by_default() {
        user.grant(Set.of(Role.PARTNER), Set.of(), UUID.randomUUID());

        assertThat(user.scope().everywhere()).isFalse();
        assertThat(user.scope().sees(UUID.randomUUID())).isFalse();
    }

    @Test
    void a_partner_role_without_a_partner_is_refused() {
        assertThatThrownBy(() -> user.grant(Set.of(Role.PARTNER), Set.of(), null))
                .isInstanceOf(RuleViolation.class).hasMessage("access.partnerRoleNeedsPartner");
    }

    @Test
    void an_unknown_role_is_refused() {
        assertThatThrownBy(() -> user.grant(Set.of("king"), Set.of(), null))
                .isInstanceOf(RuleViolation.class).hasMessage("access.unknownRole");
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            user.signInFailed(NOW);
        }
    }
}
