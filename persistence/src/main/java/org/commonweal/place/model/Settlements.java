package org.commonweal.place.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.commonweal.shared.model.NotFound;

/** The settlements under the administrative tree. */
@ApplicationScoped
public class Settlements {

    @PersistenceContext
    private EntityManager em;

    public void add(Settlement settlement) {
        em.persist(settlement);
    }

    public Settlement get(UUID id) {
        return Optional.ofNullable(em.find(Settlement.class, id)).orElseThrow(() -> new NotFound("settlement", id));
    }

    public Optional<Settlement> findByCode(String code) {
        return em.createQuery("select s from Settlement s where s.code = :code", Settlement.class)
                .setParameter("code", code).getResultStream().findFirst();
    }

    public Optional<Settlement> find(UUID ward, String name) {
        return em.createQuery("select s from Settlement s where s.ward = :ward and s.name = :name order by s.code", Settlement.class)
                .setParameter("ward", ward).setParameter("name", name).setMaxResults(1).getResultStream().findFirst();
    }

    /** All of a municipality, by name. */
    public List<SettlementLine> of(UUID municipality) {
        return em.createQuery("select s from Settlement s where s.municipality = :municipality order by s.name, s.id", Settlement.class)
                .setParameter("municipality", municipality).getResultStream().map(Settlement::line).toList();
    }

    /** All of a ward, by name. */
    public List<SettlementLine> inWard(UUID ward) {
        return em.createQuery("select s from Settlement s where s.ward = :ward order by s.name, s.id", Settlement.class)
                .setParameter("ward", ward).getResultStream().map(Settlement::line).toList();
    }

    public long count() {
        return em.createQuery("select count(s) from Settlement s", Long.class).getSingleResult();
    }
}
