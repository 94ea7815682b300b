package org.commonweal.household.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.commonweal.access.model.Scope;

/** What households agreed to. */
@ApplicationScoped
public class Consents {

    @PersistenceContext
    private EntityManager em;

    public void add(ConsentRecord consent) {
        em.persist(consent);
    }

    public List<ConsentRecord> of(Scope scope, UUID household) {
        return em.createQuery("""
                select c from ConsentRecord c, Household h where c.household = h.id and h.id = :id and :reads = true
                and (:everywhere = true or h.municipality in :municipalities) order by c.purpose""", ConsentRecord.class)
                .setParameter("id", household).setParameter("reads", scope.readsHouseholds())
                .setParameter("everywhere", scope.everywhere())
                .setParameter("municipalities", scope.municipalitiesForQuery()).getResultList();
    }

    public Optional<ConsentRecord> find(Scope scope, UUID household, ConsentPurpose purpose) {
        return of(scope, household).stream().filter(consent -> consent.purpose() == purpose).findFirst();
    }
}
