package org.commonweal.need.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.UUID;
import org.commonweal.access.model.Scope;
import org.commonweal.shared.model.NotFound;

/** All segments. Those of no municipality are for everybody; the others only for those who work there. */
@ApplicationScoped
public class PopulationSegments {

    private static final String VISIBLE = " and (:everywhere = true or s.municipality is null or s.municipality in :municipalities)";

    @PersistenceContext
    private EntityManager em;

    /** Remembers it with its first revision. */
    public void add(PopulationSegment segment) {
        em.persist(segment);
        em.persist(segment.asRevision());
    }

    /** To be called after a change that made a new revision. */
    public void remember(PopulationSegment segment) {
        em.persist(segment.asRevision());
    }

    public PopulationSegment get(Scope scope, UUID id) {
        return scoped(scope, em.createQuery("select s from PopulationSegment s where s.id = :id" + VISIBLE, PopulationSegment.class)
                .setParameter("id", id)).getResultStream().findFirst().orElseThrow(() -> new NotFound("segment", id));
    }

    /** Those in use, by name. */
    public List<PopulationSegment> inUse(Scope scope) {
        return scoped(scope, em.createQuery("select s from PopulationSegment s where s.retired = false" + VISIBLE
                + " order by s.name, s.id", PopulationSegment.class)).getResultList();
    }

    /** What it meant before, the newest first. */
    public List<SegmentRevision> revisions(Scope scope, UUID segment) {
        get(scope, segment);
        return em.createQuery("select r from SegmentRevision r where r.segment = :segment order by r.revision desc", SegmentRevision.class)
                .setParameter("segment", segment).getResultList();
    }

    public boolean named(UUID municipality, String name, UUID except) {
        return !em.createQuery("""
                select s.id from PopulationSegment s where s.name = :name and s.id <> :except
                and (s.municipality = :municipality or s.municipality is null and :municipality is null)""", UUID.class)
                .setParameter("name", name.strip()).setParameter("except", except).setParameter("municipality", municipality)
                .getResultList().isEmpty();
    }

    private static <T> TypedQuery<T> scoped(Scope scope, TypedQuery<T> query) {
        return query.setParameter("everywhere", scope.everywhere()).setParameter("municipalities", scope.municipalitiesForQuery());
    }
}
