package org.commonweal.partnership.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.commonweal.shared.model.NotFound;
import org.commonweal.shared.model.Period;

/** How much partners can carry. Who may see a partner is decided by {@link Partners}: ask there first. */
@ApplicationScoped
public class Capacities {

    @PersistenceContext
    private EntityManager em;

    public void add(Capacity capacity) {
        em.persist(capacity);
    }

    public Capacity get(UUID id) {
        return Optional.ofNullable(em.find(Capacity.class, id)).orElseThrow(() -> new NotFound("capacity", id));
    }

    public void remove(Capacity capacity) {
        em.remove(capacity);
    }

    /** Those periods of a partner that share a day with this one. */
    public List<Capacity> overlapping(UUID partner, Period period) {
        return em.createQuery("""
                select c from Capacity c where c.partner = :partner and c.periodFrom < :to and c.periodTo > :from
                order by c.periodFrom""", Capacity.class)
                .setParameter("partner", partner).setParameter("from", period.from()).setParameter("to", period.to()).getResultList();
    }

    /** Of these partners, by partner and time. */
    public List<CapacityLine> of(Set<UUID> partners) {
        return partners.isEmpty() ? List.of() : em.createQuery(
                "select c from Capacity c where c.partner in :partners order by c.partner, c.periodFrom", Capacity.class)
                .setParameter("partners", partners).getResultStream().map(Capacity::line).toList();
    }
}
