package org.commonweal.household.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.commonweal.access.model.Scope;

/** Unfinished entries; everybody sees only their own. */
@ApplicationScoped
public class EntryDrafts {

    @PersistenceContext
    private EntityManager em;

    public void add(EntryDraft draft) {
        em.persist(draft);
    }

    public Optional<EntryDraft> find(Scope scope, String instanceId) {
        return em.createQuery("select d from EntryDraft d where d.owner = :owner and d.instanceId = :instance", EntryDraft.class)
                .setParameter("owner", scope.user()).setParameter("instance", instanceId).getResultStream().findFirst();
    }

    /** Newest first, twenty at most. */
    public List<EntryDraft> mine(Scope scope) {
        return em.createQuery("select d from EntryDraft d where d.owner = :owner order by d.savedAt desc, d.id", EntryDraft.class)
                .setParameter("owner", scope.user()).setMaxResults(20).getResultList();
    }

    public long count(Scope scope) {
        return em.createQuery("select count(d) from EntryDraft d where d.owner = :owner", Long.class).setParameter("owner", scope.user()).getSingleResult();
    }

    public void remove(EntryDraft draft) {
        em.remove(draft);
    }
}
