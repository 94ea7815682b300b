package org.commonweal.job.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.commonweal.access.model.Role;
import org.commonweal.access.model.Scope;
import org.commonweal.shared.model.NotFound;

/** All long work, past and present. */
@ApplicationScoped
public class Jobs {

    @PersistenceContext
    private EntityManager em;

    public void add(Job job) {
        em.persist(job);
    }

    /** The caller's own jobs, newest first; an administrator sees all. */
    public List<JobLine> page(Scope scope, int first, int size) {
        return em.createQuery("select j from Job j where :all = true or j.owner = :owner order by j.createdAt desc, j.id", Job.class)
                .setParameter("all", scope.has(Role.ADMINISTRATOR)).setParameter("owner", scope.name())
                .setFirstResult(first).setMaxResults(size).getResultStream().map(Job::line).toList();
    }

    public long count(Scope scope) {
        return em.createQuery("select count(j) from Job j where :all = true or j.owner = :owner", Long.class)
                .setParameter("all", scope.has(Role.ADMINISTRATOR)).setParameter("owner", scope.name()).getSingleResult();
    }

    /** Whoever began it; for work that concerns everybody. */
    public Optional<JobLine> newest(String kind) {
        return em.createQuery("select j from Job j where j.kind = :kind order by j.createdAt desc, j.id", Job.class)
                .setParameter("kind", kind).setMaxResults(1).getResultStream().findFirst().map(Job::line);
    }

    /** Of everybody, for whoever keeps the server. */
    public long countFailed(Instant since) {
        return em.createQuery("select count(j) from Job j where j.status = org.commonweal.job.model.JobStatus.FAILED and j.finishedAt > :since", Long.class)
                .setParameter("since", since).getSingleResult();
    }

    public long countRunning(Scope scope) {
        return em.createQuery("""
                select count(j) from Job j where j.owner = :owner and j.status in :running""", Long.class)
                .setParameter("owner", scope.name()).setParameter("running", Set.of(JobStatus.WAITING, JobStatus.RUNNING)).getSingleResult();
    }

    /** A job of the caller, or of the caller's municipality: managers of one town share their plans' progress. */
    public JobLine get(Scope scope, UUID id) {
        Job job = em.find(Job.class, id);
        boolean visible = job != null && (scope.has(Role.ADMINISTRATOR) || job.line().owner().equals(scope.name())
                || job.municipality() != null && scope.sees(job.municipality()));
        if (!visible) {
            throw new NotFound("job", id);
        }
        em.refresh(job);
        return job.line();
    }

    /** For whoever may see the thing it works on; that was asked elsewhere. */
    public Optional<JobLine> of(UUID id) {
        return id == null ? Optional.empty() : Optional.ofNullable(em.find(Job.class, id)).map(job -> {
            em.refresh(job);
            return job.line();
        });
    }

    /** The oldest job that waits, or whose holder has not been heard of since its lease ended. */
    public Optional<Job.Work> lease(UUID node, Instant now, Instant until) {
        List<?> ids = em.createNativeQuery("""
                select id from job
                where status = 'WAITING' or status = 'RUNNING' and lease_until < ?
                order by created_at, id limit 1 for update skip locked""")
                .setParameter(1, java.time.LocalDateTime.ofInstant(now, java.time.ZoneOffset.UTC)).getResultList();
        return ids.stream().findFirst().map(id -> em.find(Job.class, UUID.fromString(id.toString()))).map(job -> {
            job.lease(node, now, until);
            return job.work();
        });
    }

    /** False where the lease was lost: then the worker must stop and leave nothing behind. */
    public boolean prolong(UUID id, UUID node, Instant until) {
        return done(byHolder("j.leaseUntil = :until", id, node).setParameter("until", until));
    }

    public boolean progress(UUID id, UUID node, String stage, long done, long total) {
        return done(byHolder("j.stage = :stage, j.done = :done, j.total = :total", id, node)
                .setParameter("stage", stage).setParameter("done", done).setParameter("total", total));
    }

    public boolean checkpoint(UUID id, UUID node, String checkpoint) {
        return done(byHolder("j.checkpoint = :checkpoint", id, node).setParameter("checkpoint", checkpoint));
    }

    public boolean end(UUID id, UUID node, JobStatus status, String result, Instant now) {
        return done(byHolder("j.status = :status, j.result = :result, j.finishedAt = :now", id, node)
                .setParameter("status", status).setParameter("result", result).setParameter("now", now));
    }

    public boolean fail(UUID id, UUID node, String key, String detail, Instant now) {
        return done(byHolder("j.status = :status, j.failureKey = :key, j.failureDetail = :detail, j.finishedAt = :now", id, node)
                .setParameter("status", JobStatus.FAILED).setParameter("key", key).setParameter("detail", detail).setParameter("now", now));
    }

    /** A change that only the node which holds the lease can make. */
    private Query byHolder(String changes, UUID id, UUID node) {
        return em.createQuery("update Job j set " + changes + " where j.id = :id and j.leaseOwner = :node and j.status = :running")
                .setParameter("id", id).setParameter("node", node).setParameter("running", JobStatus.RUNNING);
    }

    private static boolean done(Query change) {
        return change.executeUpdate() == 1;
    }

    public boolean cancelWanted(UUID id) {
        return em.createQuery("select j.cancelWanted from Job j where j.id = :id", Boolean.class).setParameter("id", id).getSingleResult();
    }

    /** A job that waits ends at once; one that runs is asked to stop. */
    public void cancel(UUID id, Instant now) {
        em.createQuery("update Job j set j.cancelWanted = true where j.id = :id").setParameter("id", id).executeUpdate();
        em.createQuery("update Job j set j.status = :cancelled, j.finishedAt = :now where j.id = :id and j.status = :waiting")
                .setParameter("id", id).setParameter("now", now).setParameter("cancelled", JobStatus.CANCELLED)
                .setParameter("waiting", JobStatus.WAITING).executeUpdate();
    }
}
