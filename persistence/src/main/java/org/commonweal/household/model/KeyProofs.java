package org.commonweal.household.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** The proof of the key in use, and whether anything was written with it. */
@ApplicationScoped
public class KeyProofs {

    @PersistenceContext
    private EntityManager em;

    public Optional<KeyProof> find() {
        return Optional.ofNullable(em.find(KeyProof.class, 1));
    }

    public void add(KeyProof proof) {
        em.persist(proof);
    }

    public boolean anythingSealed() {
        return !em.createNativeQuery("select 1 from person_identity limit 1").getResultList().isEmpty()
                || !em.createNativeQuery("select 1 from entry_draft limit 1").getResultList().isEmpty();
    }
}
