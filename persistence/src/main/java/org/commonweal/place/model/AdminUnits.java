package org.commonweal.place.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.commonweal.shared.model.NotFound;

/** The administrative tree. Places are public, so no scope restricts them. */
@ApplicationScoped
public class AdminUnits {

    private static final String LINE = "select new org.commonweal.place.model.PlaceLine(a.id, a.pcode, a.name, a.level, a.parent, "
            + "a.municipality, a.provisional, case when a.geometry is null then false else true end, a.validFrom, a.validTo) "
            + "from AdminUnit a ";

    @PersistenceContext
    private EntityManager em;

    /** Written at once: what lies under it refers to it, and the provider does not know in which order. */
    public void add(AdminUnit unit) {
        em.persist(unit);
        em.flush();
    }

    public AdminUnit get(UUID id) {
        return Optional.ofNullable(em.find(AdminUnit.class, id)).orElseThrow(() -> new NotFound("place", id));
    }

    /** The unit that carries the code today. */
    public Optional<AdminUnit> findByPcode(String pcode) {
        return em.createQuery("select a from AdminUnit a where a.pcode = :pcode and a.validTo is null order by a.validFrom desc", AdminUnit.class)
                .setParameter("pcode", pcode).setMaxResults(1).getResultStream().findFirst();
    }

    /** All of that name at that level; more than one where names repeat. Case and accents do not matter. */
    public List<AdminUnit> findByName(AdminLevel level, String name) {
        return em.createQuery("select a from AdminUnit a where a.level = :level and a.name = :name and a.validTo is null order by a.pcode", AdminUnit.class)
                .setParameter("level", level).setParameter("name", name).getResultList();
    }

    /** The ward of that name within a municipality. */
    public Optional<AdminUnit> findWard(UUID municipality, String name) {
        return em.createQuery("select a from AdminUnit a where a.municipality = :municipality and a.level = org.commonweal.place.model.AdminLevel.WARD "
                        + "and a.name = :name and a.validTo is null order by a.pcode", AdminUnit.class)
                .setParameter("municipality", municipality).setParameter("name", name).setMaxResults(1).getResultStream().findFirst();
    }

    /** The municipalities of today, by name. */
    public List<PlaceLine> municipalities() {
        return em.createQuery(LINE + "where a.level = org.commonweal.place.model.AdminLevel.MUNICIPALITY and a.validTo is null order by a.name, a.id",
                PlaceLine.class).getResultList();
    }

    /** The wards of a municipality, by name. */
    public List<PlaceLine> wards(UUID municipality) {
        return em.createQuery(LINE + "where a.municipality = :municipality and a.level = org.commonweal.place.model.AdminLevel.WARD "
                + "and a.validTo is null order by a.name, a.id", PlaceLine.class).setParameter("municipality", municipality).getResultList();
    }

    /** What lies directly under a place, or the tops of the tree for null; by name. */
    public List<PlaceLine> under(UUID parent) {
        return em.createQuery(LINE + "where (:parent is null and a.parent is null or a.parent = :parent) and a.validTo is null order by a.name, a.id",
                PlaceLine.class).setParameter("parent", parent).getResultList();
    }

    /** How many places, settlements included, lie directly under one. */
    public long countUnder(UUID parent) {
        return em.createQuery("select count(a) from AdminUnit a where a.parent = :parent and a.validTo is null", Long.class)
                .setParameter("parent", parent).getSingleResult()
                + em.createQuery("select count(s) from Settlement s where s.ward = :ward", Long.class)
                .setParameter("ward", parent).getSingleResult();
    }

    /** Every place of today, parents first. */
    public List<PlaceLine> all() {
        return em.createQuery(LINE + "where a.validTo is null order by a.level, a.name, a.id", PlaceLine.class).getResultList();
    }

    public long count() {
        return em.createQuery("select count(a) from AdminUnit a where a.validTo is null", Long.class).getSingleResult();
    }
}
