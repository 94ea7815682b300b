package org.commonweal.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class SignInThrottleTest {

    private Instant now = Instant.parse("2027-03-01T08:00:00Z");

    private final SignInThrottle throttle = new SignInThrottle(new Clock() {

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    });

    @Test
    void an_address_is_refused_after_thirty_wrong_passwords_and_others_are_not() {
        for (int i = 0; i < SignInThrottle.ROOM; i++) {
            assertThat(throttle.admits("10.0.0.1")).isTrue();
            throttle.wrong("10.0.0.1");
        }

        assertThat(throttle.admits("10.0.0.1")).isFalse();
        assertThat(throttle.admits("10.0.0.2")).isTrue();
    }

    @Test
    void one_try_comes_back_every_ten_seconds() {
        for (int i = 0; i < SignInThrottle.ROOM; i++) {
            throttle.wrong("10.0.0.1");
        }

        now = now.plus(Duration.ofSeconds(10));

        assertThat(throttle.admits("10.0.0.1")).isTrue();
    }
}
