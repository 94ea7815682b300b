package org.commonweal.household.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.commonweal.access.model.Scope;
import org.commonweal.shared.model.NotFound;

/** All households and their rosters. Whoever may not read households, or not of that place, finds nothing here. */
@ApplicationScoped
public class Households {

    private static final String VISIBLE = " and :reads = true and (:everywhere = true or h.municipality in :municipalities)";

    @PersistenceContext
    private EntityManager em;

    public void add(Household household) {
        em.persist(household);
    }

    public void add(HouseholdMember member) {
        em.persist(member);
    }

    public Household get(Scope scope, UUID id) {
        return scoped(scope, em.createQuery("select h from Household h where h.id = :id" + VISIBLE, Household.class)
                .setParameter("id", id)).getResultStream().findFirst().orElseThrow(() -> new NotFound("household", id));
    }

    public Optional<Household> findByNumber(Scope scope, String number) {
        return scoped(scope, em.createQuery("select h from Household h where h.number = :number" + VISIBLE, Household.class)
                .setParameter("number", number)).getResultStream().findFirst();
    }

    /** The household a source already told of, wherever it is: intake must not make a second one. */
    public Optional<Household> findBySource(String source, String sourceKey) {
        return em.createQuery("select h from Household h where h.source = :source and h.sourceKey = :key", Household.class)
                .setParameter("source", source).setParameter("key", sourceKey).getResultStream().findFirst();
    }

    /** The roster in its order. */
    public List<HouseholdMember> roster(Scope scope, UUID household) {
        return scoped(scope, em.createQuery("""
                select m from HouseholdMember m, Household h where m.household = h.id and h.id = :id""" + VISIBLE
                + " order by m.line", HouseholdMember.class).setParameter("id", household)).getResultList();
    }

    private static <T> TypedQuery<T> scoped(Scope scope, TypedQuery<T> query) {
        return query.setParameter("reads", scope.readsHouseholds()).setParameter("everywhere", scope.everywhere())
                .setParameter("municipalities", scope.municipalitiesForQuery());
    }
}
