package org.commonweal.audit.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.commonweal.shared.model.Sha256;

/** Who did or read what, when. Each entry carries the hash of the one before, so that a removed or changed entry shows. */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {

    /** What the first entry of all has before it. */
    public static final String BEGINNING = "0".repeat(64);

    @Id
    @Column(name = "place")
    private long place;

    @Column(name = "happened_at")
    private Instant happenedAt;

    private String actor;

    private String action;

    private String entity;

    @Column(name = "entity_id")
    private UUID entityId;

    private UUID municipality;

    private String detail;

    @Column(name = "previous_hash")
    private String previousHash;

    private String hash;

    protected AuditEntry() { } // for JPA

    AuditEntry(AuditEntry before, AuditEvent event, Instant now) {
        this.place = before == null ? 1 : before.place + 1;
        this.previousHash = before == null ? BEGINNING : before.hash;
        this.happenedAt = now.truncatedTo(ChronoUnit.MICROS);
        this.actor = event.actor();
        this.action = event.action();
        this.entity = event.entity();
        this.entityId = event.entityId();
        this.municipality = event.municipality();
        this.detail = event.detail();
        this.hash = computedHash();
    }

    /** True where the entry is as it was written and follows {@code before}. */
    public boolean follows(AuditEntry before) {
        String expected = before == null ? BEGINNING : before.hash;
        long expectedPlace = before == null ? 1 : before.place + 1;
        return place == expectedPlace && previousHash.equals(expected) && hash.equals(computedHash());
    }

    private String computedHash() {
        return Sha256.hex(String.join("\u001f", previousHash, Long.toString(place), happenedAt.toString(), actor, action,
                entity, String.valueOf(entityId), String.valueOf(municipality), String.valueOf(detail)));
    }

    public AuditLine line() {
        return new AuditLine(place, happenedAt, actor, action, entity, entityId, detail, hash);
    }
}
