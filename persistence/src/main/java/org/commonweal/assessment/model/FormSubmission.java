package org.commonweal.assessment.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.commonweal.shared.model.Ids;
import org.commonweal.shared.model.Sha256;

/**
 * What came in, byte for byte, and never changed: so it has no version. A resend carries the same instance id and is
 * recognised by it.
 */
@Entity
@Table(name = "form_submission")
public class FormSubmission {

    @Id
    private UUID id = Ids.next();

    @Column(name = "instance_id")
    private String instanceId;

    private UUID round;

    private UUID household;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Lob
    private byte[] raw;

    @Column(name = "raw_sha256")
    private String rawSha256;

    private String source;

    @Column(name = "source_row")
    private Integer rowNumber;

    protected FormSubmission() { } // for JPA

    /**
     * @param instanceId at most 160 characters, the same for the same thing sent again
     * @param raw        the bytes as they came
     * @param source     which survey, form or page it came from
     */
    public FormSubmission(String instanceId, UUID round, UUID household, byte[] raw, String source, Instant receivedAt) {
        this.instanceId = instanceId;
        this.round = round;
        this.household = household;
        this.raw = raw.clone();
        this.rawSha256 = Sha256.hex(raw);
        this.source = source;
        this.receivedAt = receivedAt;
    }

    public UUID id() {
        return id;
    }

    public byte[] raw() {
        return raw.clone();
    }

    public String rawSha256() {
        return rawSha256;
    }
}
