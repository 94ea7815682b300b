package org.commonweal.audit.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;

/** The chain of audit entries, written in the transaction of the deed. */
@ApplicationScoped
public class AuditTrail {

    @PersistenceContext
    private EntityManager em;

    /** Waits for its place in the chain until the writer before has committed; so write it last in a transaction. */
    public void append(AuditEvent event, Instant now) {
        em.createNativeQuery("select name from audit_chain where name = 'main' for update").getSingleResult();
        em.persist(new AuditEntry(last(), event, now));
        em.flush();
    }

    private AuditEntry last() {
        return em.createQuery("select a from AuditEntry a order by a.place desc", AuditEntry.class)
                .setMaxResults(1).getResultStream().findFirst().orElse(null);
    }

    public List<AuditLine> page(int first, int size) {
        return em.createQuery("select a from AuditEntry a order by a.place desc", AuditEntry.class)
                .setFirstResult(first).setMaxResults(size).getResultStream().map(AuditEntry::line).toList();
    }

    public long count() {
        return em.createQuery("select count(a) from AuditEntry a", Long.class).getSingleResult();
    }

    /** The place of the first entry that was changed or whose predecessor is missing; empty where the chain holds. */
    public OptionalLong firstBreak() {
        AuditEntry before = null;
        for (long from = 0; ; from += 1000) {
            List<AuditEntry> entries = em.createQuery("select a from AuditEntry a order by a.place", AuditEntry.class)
                    .setFirstResult((int) from).setMaxResults(1000).getResultList();
            for (AuditEntry entry : entries) {
                if (!entry.follows(before)) {
                    return OptionalLong.of(entry.line().place());
                }
                before = entry;
            }
            em.clear();
            if (entries.size() < 1000) {
                return OptionalLong.empty();
            }
        }
    }
}
