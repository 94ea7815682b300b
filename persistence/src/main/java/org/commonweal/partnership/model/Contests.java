package org.commonweal.partnership.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.commonweal.shared.model.NotFound;

/** What partners contested. Who may see a partner is decided by {@link Partners}: ask there first. */
@ApplicationScoped
public class Contests {

    @PersistenceContext
    private EntityManager em;

    public void add(Contest contest) {
        em.persist(contest);
    }

    public Contest get(UUID id) {
        return Optional.ofNullable(em.find(Contest.class, id)).orElseThrow(() -> new NotFound("contest", id));
    }

    /** How many of these partners' contests nobody has answered. */
    public long countOpen(Set<UUID> partners) {
        return partners.isEmpty() ? 0 : em.createQuery("select count(c) from Contest c where c.partner in :partners and c.answeredAt is null", Long.class)
                .setParameter("partners", partners).getSingleResult();
    }

    /** Newest first. */
    public List<ContestLine> of(UUID partner) {
        return em.createQuery("select c from Contest c where c.partner = :partner order by c.raisedAt desc, c.id", Contest.class)
                .setParameter("partner", partner).getResultStream().map(Contest::line).toList();
    }
}
