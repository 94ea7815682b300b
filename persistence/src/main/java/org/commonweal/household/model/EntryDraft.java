package org.commonweal.household.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.commonweal.shared.model.Ids;

/**
 * A household somebody has begun to enter. It is saved while they type, outlives the session, and is gone once the
 * household is accepted. It holds names, so its content is ciphertext here.
 */
@Entity
@Table(name = "entry_draft")
public class EntryDraft {

    @Id
    private UUID id = Ids.next();

    @Version
    private long version;

    @NotNull
    private UUID owner;

    @NotBlank
    @Size(max = 160)
    @Column(name = "instance_id")
    private String instanceId;

    @NotNull
    private byte[] content;

    @NotNull
    @Column(name = "saved_at")
    private Instant savedAt;

    protected EntryDraft() { } // for JPA

    public EntryDraft(UUID owner, String instanceId) {
        this.owner = owner;
        this.instanceId = instanceId;
    }

    public void keep(byte[] sealed, Instant now) {
        content = sealed;
        savedAt = now;
    }

    public UUID id() {
        return id;
    }

    public UUID owner() {
        return owner;
    }

    public String instanceId() {
        return instanceId;
    }

    public byte[] content() {
        return content;
    }

    public Instant savedAt() {
        return savedAt;
    }
}
