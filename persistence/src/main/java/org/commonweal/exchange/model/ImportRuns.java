package org.commonweal.exchange.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.commonweal.access.model.Scope;
import org.commonweal.shared.model.NotFound;

/** All imports. One sees one's own, and those of the whole programme who works in all of it. */
@ApplicationScoped
public class ImportRuns {

    private static final String VISIBLE = "(r.owner = :name or :reads = true and :everywhere = true "
            + "or :reads = true and r.municipality in :municipalities)";

    @PersistenceContext
    private EntityManager em;

    public void add(ImportRun run) {
        em.persist(run);
    }

    public ImportRun get(Scope scope, UUID id) {
        return em.createQuery("select r from ImportRun r where r.id = :id and " + VISIBLE, ImportRun.class)
                .setParameter("id", id).setParameter("name", scope.name()).setParameter("reads", scope.readsHouseholds())
                .setParameter("everywhere", scope.everywhere()).setParameter("municipalities", scope.municipalitiesForQuery())
                .getResultStream().findFirst().orElseThrow(() -> new NotFound("import", id));
    }

    /** For the job that works in the name of the owner; holds the row until the end of the transaction. */
    public ImportRun forWork(UUID id) {
        return Optional.ofNullable(em.find(ImportRun.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound("import", id));
    }

    public List<ImportLine> page(Scope scope, int first, int size) {
        return em.createQuery("select new org.commonweal.exchange.model.ImportLine(r.id, r.status, r.owner, r.source, u.filename, "
                        + "r.createdAt, r.endedAt) from ImportRun r, Upload u where u.id = r.householdUpload and " + VISIBLE
                        + " order by r.createdAt desc, r.id", ImportLine.class)
                .setParameter("name", scope.name()).setParameter("reads", scope.readsHouseholds())
                .setParameter("everywhere", scope.everywhere()).setParameter("municipalities", scope.municipalitiesForQuery())
                .setFirstResult(first).setMaxResults(size).getResultList();
    }

    /** The caller's imports since then from which rows were given back, and the newest of them, in one statement. */
    public List<UUID> withFailedRows(Scope scope, Instant since) {
        List<?> rows = em.createNativeQuery("""
                select r.id from import_run r where r.owner = ? and r.status = 'DONE' and r.ended_at > ?
                and exists (select 1 from import_failed_row f where f.run = r.id and f.phase = 'COMMIT') order by r.ended_at desc, r.id""")
                .setParameter(1, scope.name()).setParameter(2, LocalDateTime.ofInstant(since, ZoneOffset.UTC)).getResultList();
        return rows.stream().map(id -> UUID.fromString(id.toString())).toList();
    }

    public long count(Scope scope) {
        return em.createQuery("select count(r) from ImportRun r where " + VISIBLE, Long.class)
                .setParameter("name", scope.name()).setParameter("reads", scope.readsHouseholds())
                .setParameter("everywhere", scope.everywhere()).setParameter("municipalities", scope.municipalitiesForQuery())
                .getSingleResult();
    }
}
