package org.commonweal.household.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.commonweal.shared.model.Ids;

/**
 * Who a person is: name, phone, exact position (field class P2). Only ciphertext is held here; what it means is known to
 * {@code FieldCipher} alone. It stands apart from the answers and hangs on them by a random id only.
 */
@Entity
@Table(name = "person_identity")
public class PersonIdentity {

    @Id
    private UUID id = Ids.next();

    @Version
    private long version;

    @NotNull
    private UUID household;

    private UUID member;

    private byte[] name;

    private byte[] phone;

    private byte[] gps;

    protected PersonIdentity() { } // for JPA

    public PersonIdentity(UUID household, UUID member) {
        this.household = household;
        this.member = member;
    }

    /** Ciphertexts; null where nothing is known. */
    public void seal(byte[] name, byte[] phone, byte[] gps) {
        this.name = name;
        this.phone = phone;
        this.gps = gps;
    }

    public UUID id() {
        return id;
    }

    public UUID household() {
        return household;
    }

    public UUID member() {
        return member;
    }

    public byte[] name() {
        return name;
    }

    public byte[] phone() {
        return phone;
    }

    public byte[] gps() {
        return gps;
    }
}
