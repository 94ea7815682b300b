package org.commonweal.outcome.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.commonweal.access.model.Scope;
import org.commonweal.shared.model.NotFound;

/** All releases; a caller sees those of frameworks the own municipalities are in. */
@ApplicationScoped
public class DataReleases {

    /** A release about a framework tells of all its municipalities, so one of them is enough to see it. */
    private static final String VISIBLE = """
            (:everywhere = true or f.id in (select g.id from Framework g join g.municipalities m where m in :municipalities))
            """;

    private static final String LINES = """
            select new org.commonweal.outcome.model.ReleaseLine(r.id, r.version, r.framework, f.name, r.round, a.name, r.number, r.title,
                   r.status, r.preparedBy, r.preparedAt, r.publishedBy, r.publishedAt, r.withdrawnAt, r.withdrawalReason, r.contentSha256, j.status)
            from DataRelease r left join Job j on j.id = r.job, Framework f, AssessmentRound a
            where f.id = r.framework and a.id = r.round and r.status in :status and """ + VISIBLE;

    /** What was public once stays known. */
    private static final Set<ReleaseStatus> KNOWN = Set.of(ReleaseStatus.PUBLISHED, ReleaseStatus.WITHDRAWN);

    @PersistenceContext
    private EntityManager em;

    public void add(DataRelease release) {
        em.persist(release);
        em.flush();
    }

    public List<ReleaseLine> page(Scope scope, Set<ReleaseStatus> status, int first, int size) {
        return scoped(scope, em.createQuery(LINES + " order by r.preparedAt desc, r.id", ReleaseLine.class))
                .setParameter("status", status).setFirstResult(first).setMaxResults(size).getResultList();
    }

    public long count(Scope scope, Set<ReleaseStatus> status) {
        return scoped(scope, em.createQuery("select count(r) from DataRelease r, Framework f where f.id = r.framework and r.status in :status and "
                + VISIBLE, Long.class)).setParameter("status", status).getSingleResult();
    }

    public ReleaseLine line(Scope scope, UUID id, Set<ReleaseStatus> status) {
        return scoped(scope, em.createQuery(LINES + " and r.id = :id", ReleaseLine.class)).setParameter("status", status)
                .setParameter("id", id).getResultStream().findFirst().orElseThrow(() -> new NotFound("release", id));
    }

    /** Ask {@link #line} first whether the caller may see it. */
    public DataRelease get(UUID id) {
        return Optional.ofNullable(em.find(DataRelease.class, id)).orElseThrow(() -> new NotFound("release", id));
    }

    /** Held until the transaction ends. */
    public DataRelease held(UUID id) {
        return Optional.ofNullable(em.find(DataRelease.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound("release", id));
    }

    /** Whoever else prepares or publishes about this round waits: releases are audited one after the other. */
    public void holdRound(UUID round) {
        em.createNativeQuery("select id from assessment_round where id = ? for update").setParameter(1, round).getResultList();
    }

    public int nextNumber(UUID framework, UUID round) {
        Integer last = em.createQuery("select max(r.number) from DataRelease r where r.framework = :framework and r.round = :round", Integer.class)
                .setParameter("framework", framework).setParameter("round", round).getSingleResult();
        return last == null ? 1 : last + 1;
    }

    /** Everything ever public about these households, and about households of frameworks told together with them; the oldest first. */
    public List<DataRelease> known(UUID framework, UUID round) {
        return em.createQuery("select r from DataRelease r where r.framework in :frameworks and r.round = :round and r.status in :known "
                        + "order by r.publishedAt, r.id", DataRelease.class)
                .setParameter("frameworks", toldTogether(framework, round)).setParameter("round", round).setParameter("known", KNOWN)
                .getResultList();
    }

    /** This framework, those that told of a municipality of it, those that told of a municipality of these, and so on. */
    private Set<UUID> toldTogether(UUID framework, UUID round) {
        List<?> ids = em.createNativeQuery("""
                with recursive together (framework) as (
                    select f.id from framework f where f.id = ?1
                    union
                    select r.framework from together t join framework_municipality own on own.framework = t.framework
                    join framework_municipality m on m.municipality = own.municipality
                    join data_release r on r.framework = m.framework and r.round = ?2 and r.status in ('PUBLISHED', 'WITHDRAWN'))
                select framework from together""").setParameter(1, framework).setParameter(2, round).getResultList();
        return ids.stream().map(id -> UUID.fromString(id.toString())).collect(Collectors.toSet());
    }

    private static <T> TypedQuery<T> scoped(Scope scope, TypedQuery<T> query) {
        return query.setParameter("everywhere", scope.everywhere()).setParameter("municipalities", scope.municipalitiesForQuery());
    }
}
