package org.commonweal.delivery.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.commonweal.access.model.Role;
import org.commonweal.access.model.Scope;
import org.junit.jupiter.api.Test;

class DeliveryTest {

    private static final UUID MAJI = UUID.randomUUID();
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private final Delivery delivery = delivery();

    @Test
    void somebody_of_the_same_body_decides_nothing() {
        assertThatThrownBy(() -> delivery.verify(someone("zoe", MAJI), 0, null, Instant.EPOCH)).hasMessage("delivery.verifierOfSameBody");
        assertThatThrownBy(() -> delivery.reject(someone("ali", null), 0, "nothing was built", Instant.EPOCH))
                .hasMessage("delivery.verifierOfSameBody");
    }

    @Test
    void a_rejection_says_what_was_found() {
        assertThatThrownBy(() -> delivery.reject(someone("zoe", null), 0, "no", Instant.EPOCH)).hasMessage("delivery.findingNeeded");
    }

    @Test
    void one_decides_on_what_one_saw_and_once() {
        assertThatThrownBy(() -> delivery.verify(someone("zoe", null), 1, null, Instant.EPOCH)).hasMessage("delivery.decidedMeanwhile");
        delivery.verify(someone("zoe", null), 0, null, Instant.EPOCH);
        assertThatThrownBy(() -> delivery.reject(someone("ada", null), 0, "nothing was built", Instant.EPOCH))
                .hasMessage("delivery.decidedMeanwhile");
    }

    @Test
    void the_same_report_is_known_again() {
        assertThat(delivery.sentAs(MAJI, "abc")).isTrue();
        assertThat(delivery.sentAs(MAJI, "abd")).isFalse();
        assertThat(delivery.sentAs(UUID.randomUUID(), "abc")).isFalse();
    }

    private static Delivery delivery() {
        Work work = new Work(UUID.randomUUID(), UUID.randomUUID(), MAJI, UUID.randomUUID(), UUID.randomUUID(), "Water point", "Abala",
                "WATER", DAY, DAY, 5, 0, 0);
        Delivery delivery = new Delivery(UUID.randomUUID(), work, DAY, "done", "abc");
        delivery.record(5, "ali", Instant.EPOCH);
        return delivery;
    }

    private static Scope someone(String name, UUID partner) {
        return new Scope(UUID.randomUUID(), name, Set.of(Role.OVERSIGHT), true, Set.of(), partner);
    }
}
