package org.commonweal.audit.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AuditEntryTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00.123456789Z");

    private final AuditEntry first = entry(null, "household.unmasked");
    private final AuditEntry second = entry(first, "plan.approved");
    private final AuditEntry third = entry(second, "plan.solved");

    @Test
    void entries_follow_each_other() {
        assertThat(first.follows(null)).isTrue();
        assertThat(second.follows(first)).isTrue();
        assertThat(third.follows(second)).isTrue();
    }

    @Test
    void a_removed_entry_shows() {
        assertThat(third.follows(first)).isFalse();
        assertThat(second.follows(null)).isFalse();
    }

    @Test
    void an_exchanged_entry_shows() {
        assertThat(third.follows(entry(first, "plan.rejected"))).isFalse();
    }

    private static AuditEntry entry(AuditEntry before, String action) {
        return new AuditEntry(before, new AuditEvent("amina", action, "Plan", UUID.randomUUID(), null, null), NOW);
    }
}
