package org.commonweal.partnership.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.commonweal.shared.model.NotFound;

/** All agreements. Who may see a partner is decided by {@link Partners}: ask there first. */
@ApplicationScoped
public class Agreements {

    @PersistenceContext
    private EntityManager em;

    public void add(Agreement agreement) {
        em.persist(agreement);
    }

    public Agreement get(UUID id) {
        return Optional.ofNullable(em.find(Agreement.class, id)).orElseThrow(() -> new NotFound("agreement", id));
    }

    /** Of these partners, newest first. */
    public List<Agreement> of(Set<UUID> partners) {
        return partners.isEmpty() ? List.of() : em.createQuery(
                "select a from Agreement a where a.partner in :partners order by a.validFrom desc, a.id", Agreement.class)
                .setParameter("partners", partners).getResultList();
    }

    /** How many agreements of these partners hold now and end before the day. */
    public long countEnding(Set<UUID> partners, LocalDate today, LocalDate before) {
        return partners.isEmpty() ? 0 : em.createQuery("""
                select count(a) from Agreement a where a.partner in :partners and a.status in :running and a.validTo > :today and a.validTo < :before""", Long.class)
                .setParameter("partners", partners).setParameter("today", today).setParameter("before", before)
                .setParameter("running", List.of(AgreementStatus.SIGNED, AgreementStatus.ACTIVE, AgreementStatus.AMENDED)).getSingleResult();
    }

    /** Those whose last day is over and which nobody has ended. */
    public List<Agreement> overdue(LocalDate today) {
        return em.createQuery("select a from Agreement a where a.validTo <= :today and a.status in :running order by a.id", Agreement.class)
                .setParameter("today", today)
                .setParameter("running", List.of(AgreementStatus.ACTIVE, AgreementStatus.AMENDED, AgreementStatus.SUSPENDED))
                .getResultList();
    }
}
