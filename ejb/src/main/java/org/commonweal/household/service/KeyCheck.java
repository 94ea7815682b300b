package org.commonweal.household.service;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.commonweal.household.model.KeyProof;
import org.commonweal.household.model.KeyProofs;

/** Refuses to start with a key that does not open what is stored, before anybody writes with it. */
@Singleton(name = "KeyCheck")
@Startup
@DependsOn("Schema")
public class KeyCheck {

    private static final FieldCipher.Field PROOF = new FieldCipher.Field("field_key", "proof", new UUID(0, 1));
    private static final String WORDS = "Commonweal";

    @Inject
    private KeyProofs proofs;

    @Inject
    private Keyring keyring;

    @Inject
    private Clock clock;

    @PostConstruct
    void check() {
        KeyProof proof = proofs.find().orElse(null);
        if (proof == null) {
            proofs.add(new KeyProof(keyring.cipher().seal(PROOF, WORDS), clock.instant()));
        } else if (!opens(proof)) {
            replace(proof);
        }
    }

    /** A key may be replaced only as long as nothing was written with the old one. */
    private void replace(KeyProof proof) {
        if (proofs.anythingSealed()) {
            throw new IllegalStateException("The key file does not belong to this database: names in it cannot be read. "
                    + "Put back the key file this database was used with (setting commonweal.key.file).");
        }
        proof.renew(keyring.cipher().seal(PROOF, WORDS), clock.instant());
    }

    private boolean opens(KeyProof proof) {
        try {
            return WORDS.equals(keyring.cipher().open(PROOF, proof.sealed()));
        } catch (FieldCipher.Unreadable wrongKey) {
            return false;
        }
    }
}
