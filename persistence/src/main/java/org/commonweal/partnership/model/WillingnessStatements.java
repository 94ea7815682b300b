package org.commonweal.partnership.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.commonweal.shared.model.NotFound;

/** What partners said they are willing to do. Who may see a partner is decided by {@link Partners}: ask there first. */
@ApplicationScoped
public class WillingnessStatements {

    @PersistenceContext
    private EntityManager em;

    public void add(Willingness willingness) {
        em.persist(willingness);
    }

    public Willingness get(UUID id) {
        return Optional.ofNullable(em.find(Willingness.class, id)).orElseThrow(() -> new NotFound("willingness", id));
    }

    /** The statement about just this; {@code adminUnit} null = about everywhere. */
    public Optional<Willingness> find(UUID partner, WorkDomain domain, UUID adminUnit) {
        return em.createQuery("select w from Willingness w where w.partner = :partner and w.domain = :domain", Willingness.class)
                .setParameter("partner", partner).setParameter("domain", domain).getResultStream()
                .filter(w -> Objects.equals(w.adminUnit(), adminUnit)).findFirst();
    }

    /** Of these partners, by partner and kind of work; what holds everywhere comes first. */
    public List<WillingnessLine> of(Set<UUID> partners) {
        return partners.isEmpty() ? List.of() : em.createQuery(
                "select w from Willingness w where w.partner in :partners order by w.partner, w.domain, w.adminUnit, w.id", Willingness.class)
                .setParameter("partners", partners).getResultStream().map(Willingness::line).toList();
    }
}
