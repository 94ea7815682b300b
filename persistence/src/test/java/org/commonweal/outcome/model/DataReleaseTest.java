package org.commonweal.outcome.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DataReleaseTest {

    private final DataRelease release = new DataRelease(UUID.randomUUID(), UUID.randomUUID(), 1, "Needs", "ama", Instant.EPOCH);

    @Test
    void who_prepared_it_does_not_publish_it() {
        release.freeze("{}", "{}");

        assertThatThrownBy(() -> release.publish("ama", 0, Instant.EPOCH)).hasMessage("outcome.secondPerson");
        release.publish("kofi", 0, Instant.EPOCH);
        assertThat(release.status()).isEqualTo(ReleaseStatus.PUBLISHED);
    }

    @Test
    void content_is_frozen_once() {
        release.freeze("{}", "{}");

        assertThatThrownBy(() -> release.freeze("{ }", "{}")).hasMessage("outcome.frozen");
        assertThat(release.intact()).isTrue();
    }

    @Test
    void a_release_is_published_as_it_was_seen() {
        release.freeze("{}", "{}");

        assertThatThrownBy(() -> release.publish("kofi", 7, Instant.EPOCH)).hasMessage("outcome.notPrepared");
    }

    @Test
    void taking_back_needs_a_reason_and_something_public() {
        release.freeze("{}", "{}");

        assertThatThrownBy(() -> release.withdraw("ama", "it is all wrong", Instant.EPOCH)).hasMessage("outcome.notPublished");
        release.publish("kofi", 0, Instant.EPOCH);
        assertThatThrownBy(() -> release.withdraw("ama", "wrong", Instant.EPOCH)).hasMessage("outcome.withdrawalNeedsReason");
        release.withdraw("ama", "it is all wrong", Instant.EPOCH);
        assertThat(release.status()).isEqualTo(ReleaseStatus.WITHDRAWN);
    }
}
