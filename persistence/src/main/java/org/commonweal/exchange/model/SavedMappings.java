package org.commonweal.exchange.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The mappings people have kept; everybody may use all of them. */
@ApplicationScoped
public class SavedMappings {

    @PersistenceContext
    private EntityManager em;

    public void add(SavedMapping mapping) {
        em.persist(mapping);
    }

    public Optional<SavedMapping> find(String owner, String name) {
        return em.createQuery("select m from SavedMapping m where m.owner = :owner and m.name = :name", SavedMapping.class)
                .setParameter("owner", owner).setParameter("name", name).getResultStream().findFirst();
    }

    /** The newest of that name, whoever kept it. */
    public Optional<SavedMapping> find(String name) {
        return em.createQuery("select m from SavedMapping m where m.name = :name order by m.changedAt desc", SavedMapping.class)
                .setParameter("name", name).setMaxResults(1).getResultStream().findFirst();
    }

    public List<String> names() {
        return em.createQuery("select distinct m.name from SavedMapping m order by m.name", String.class).getResultList();
    }
}
