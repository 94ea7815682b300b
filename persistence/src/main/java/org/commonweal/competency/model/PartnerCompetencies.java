package org.commonweal.competency.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.commonweal.shared.model.NotFound;

/** What partners can do. Who may see a partner is decided by {@link org.commonweal.partnership.model.Partners}: ask there first. */
@ApplicationScoped
public class PartnerCompetencies {

    @PersistenceContext
    private EntityManager em;

    public void add(PartnerCompetency competency) {
        em.persist(competency);
    }

    public void add(Verification verification) {
        em.persist(verification);
    }

    /** What was verified points to what was claimed, so that goes first. */
    public void addAll(List<PartnerCompetency> competencies, List<Verification> verifications) {
        competencies.forEach(em::persist);
        em.flush();
        verifications.forEach(em::persist);
    }

    public PartnerCompetency get(UUID id) {
        return Optional.ofNullable(em.find(PartnerCompetency.class, id)).orElseThrow(() -> new NotFound("competency", id));
    }

    public Optional<PartnerCompetency> find(UUID partner, Competency competency) {
        return em.createQuery("select c from PartnerCompetency c where c.partner = :partner and c.competency = :competency", PartnerCompetency.class)
                .setParameter("partner", partner).setParameter("competency", competency).getResultStream().findFirst();
    }

    /** Of these partners as it stands on a day, by partner and code. */
    public List<CompetencyLine> of(Set<UUID> partners, LocalDate day) {
        return partners.isEmpty() ? List.of() : em.createQuery(
                "select c from PartnerCompetency c where c.partner in :partners order by c.partner, c.competency", PartnerCompetency.class)
                .setParameter("partners", partners).getResultStream().map(competency -> competency.line(day)).toList();
    }

    /** How many verifications of these partners hold today and end before the day. */
    public long countEnding(Set<UUID> partners, LocalDate today, LocalDate before) {
        return partners.isEmpty() ? 0 : em.createQuery("""
                select count(c) from PartnerCompetency c where c.partner in :partners and c.verifiedLevel > 0 and c.expiresOn > :today and c.expiresOn < :before""",
                Long.class).setParameter("partners", partners).setParameter("today", today).setParameter("before", before).getSingleResult();
    }

    /** Newest first. */
    public List<VerificationLine> history(UUID partnerCompetency) {
        return em.createQuery("""
                select v from Verification v where v.partnerCompetency = :competency order by v.verifiedOn desc, v.id desc""", Verification.class)
                .setParameter("competency", partnerCompetency).getResultStream().map(Verification::line).toList();
    }
}
