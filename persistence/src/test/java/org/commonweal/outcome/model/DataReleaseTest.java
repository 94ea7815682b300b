package org.commonweal.outcome.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DataReleaseTest {

    private static final UUID JOB = UUID.randomUUID();

    private final DataRelease release = new DataRelease(UUID.randomUUID(), UUID.randomUUID(), 1, "Needs", "ama", Instant.EPOCH);

    @BeforeEach
    void asked() {
        release.leave(JOB);
    }

    @Test
    void who_prepared_it_does_not_publish_it() {
        release.freeze(JOB, "{}", "{}", Instant.EPOCH);

        assertThatThrownBy(() -> release.publish("ama", 0, Instant.EPOCH)).hasMessage("outcome.secondPerson");
        release.publish("kofi", 0, Instant.EPOCH);
        assertThat(release.status()).isEqualTo(ReleaseStatus.PUBLISHED);
    }

    @Test
    void content_is_frozen_once() {
        release.freeze(JOB, "{}", "{}", Instant.EPOCH);

        assertThatThrownBy(() -> release.freeze(JOB, "{ }", "{}", Instant.EPOCH)).hasMessage("outcome.frozen");
        assertThat(release.intact()).isTrue();
    }

    @Test
    void a_release_is_published_as_it_was_seen() {
        release.freeze(JOB, "{}", "{}", Instant.EPOCH);

        assertThatThrownBy(() -> release.publish("kofi", 7, Instant.EPOCH)).hasMessage("outcome.notPrepared");
    }

    @Test
    void taking_back_needs_a_reason_and_something_public() {
        release.freeze(JOB, "{}", "{}", Instant.EPOCH);

        assertThatThrownBy(() -> release.withdraw("ama", "it is all wrong", Instant.EPOCH)).hasMessage("outcome.notPublished");
        release.publish("kofi", 0, Instant.EPOCH);
        assertThatThrownBy(() -> release.withdraw("ama", "wrong", Instant.EPOCH)).hasMessage("outcome.withdrawalNeedsReason");
        release.withdraw("ama", "it is all wrong", Instant.EPOCH);
        assertThat(release.status()).isEqualTo(ReleaseStatus.WITHDRAWN);
    }

    @Test
    void only_the_job_that_was_asked_last_makes_the_content() {
        UUID next = UUID.randomUUID();
        release.leave(next);

        assertThatThrownBy(() -> release.freeze(JOB, "{}", "{}", Instant.EPOCH)).hasMessage("outcome.frozen");
        release.freeze(next, "{}", "{}", Instant.EPOCH);
        assertThat(release.awaits(next)).isFalse();
        assertThatThrownBy(() -> release.leave(JOB)).hasMessage("outcome.frozen");
    }

    @Test
    void nothing_is_published_that_is_still_being_counted() {
        assertThat(release.intact()).isFalse();
        assertThatThrownBy(() -> release.publish("kofi", 0, Instant.EPOCH)).hasMessage("outcome.notPrepared");
    }

    @Test
    void what_was_discarded_while_it_was_counted_gets_no_content() {
        release.discard();

        assertThatThrownBy(() -> release.freeze(JOB, "{}", "{}", Instant.EPOCH)).hasMessage("outcome.frozen");
    }
}
