package org.commonweal.household.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** A known word, sealed with the key that the fields of this database are sealed with. */
@Entity
@Table(name = "field_key")
public class KeyProof {

    @Id
    @Column(name = "key_id")
    private int id = 1;

    @Version
    private long version;

    @Column(name = "made_at")
    private Instant madeAt;

    private byte[] proof;

    protected KeyProof() { } // for JPA

    public KeyProof(byte[] proof, Instant now) {
        renew(proof, now);
    }

    public final void renew(byte[] proof, Instant now) {
        this.proof = proof;
        this.madeAt = now;
    }

    public byte[] sealed() {
        return proof;
    }
}
