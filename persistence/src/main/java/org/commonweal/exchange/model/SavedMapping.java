package org.commonweal.exchange.model;

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

/** A mapping of columns to concepts that somebody keeps for the next file of the same kind. */
@Entity
@Table(name = "column_mapping")
public class SavedMapping {

    @Id
    private UUID id = Ids.next();

    @Version
    private long version;

    @NotBlank
    @Size(max = 120)
    private String name;

    @NotBlank
    private String owner;

    @NotNull
    private String content;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected SavedMapping() { } // for JPA

    public SavedMapping(String name, String owner, String content, Instant now) {
        this.name = name;
        this.owner = owner;
        change(content, now);
    }

    public final void change(String wanted, Instant now) {
        content = wanted;
        changedAt = now;
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String content() {
        return content;
    }
}
