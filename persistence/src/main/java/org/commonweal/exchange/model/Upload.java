package org.commonweal.exchange.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.commonweal.shared.model.Ids;

/** A file somebody gave us, kept as it came and never changed; its bytes are in {@link Uploads}. */
@Entity
@Table(name = "upload")
public class Upload {

    @Id
    private UUID id = Ids.next();

    private String filename;

    private String owner;

    private long size;

    private String sha256;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    protected Upload() { } // for JPA

    public Upload(String filename, String owner, Instant now) {
        this.filename = filename.length() <= 200 ? filename : filename.substring(filename.length() - 200);
        this.owner = owner;
        this.sha256 = "";
        this.uploadedAt = now;
    }

    /** Once all bytes are there. */
    void complete(long bytes, String digest) {
        size = bytes;
        sha256 = digest;
    }

    public UUID id() {
        return id;
    }

    public String filename() {
        return filename;
    }

    public String owner() {
        return owner;
    }

    public long size() {
        return size;
    }

    public String sha256() {
        return sha256;
    }
}
