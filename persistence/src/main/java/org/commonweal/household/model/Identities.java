package org.commonweal.household.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.commonweal.access.model.Scope;
import org.commonweal.shared.model.NotFound;

/** Who the people of the households are, as ciphertext. */
@ApplicationScoped
public class Identities {

    private static final String VISIBLE = " and :reads = true and (:everywhere = true or h.municipality in :municipalities)";

    @PersistenceContext
    private EntityManager em;

    public List<PersonIdentity> of(Scope scope, Collection<UUID> households) {
        if (households.isEmpty()) {
            return List.of();
        }
        return em.createQuery("""
                select i from PersonIdentity i, Household h where i.household = h.id and h.id in :households""" + VISIBLE
                + " order by i.id", PersonIdentity.class).setParameter("households", households)
                .setParameter("reads", scope.readsHouseholds()).setParameter("everywhere", scope.everywhere())
                .setParameter("municipalities", scope.municipalitiesForQuery()).getResultList();
    }

    public PersonIdentity get(Scope scope, UUID id) {
        return em.createQuery("select i from PersonIdentity i, Household h where i.household = h.id and i.id = :id" + VISIBLE,
                        PersonIdentity.class).setParameter("id", id)
                .setParameter("reads", scope.readsHouseholds()).setParameter("everywhere", scope.everywhere())
                .setParameter("municipalities", scope.municipalitiesForQuery())
                .getResultStream().findFirst().orElseThrow(() -> new NotFound("identity", id));
    }
}
