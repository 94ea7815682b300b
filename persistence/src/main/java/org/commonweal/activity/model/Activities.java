package org.commonweal.activity.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.commonweal.access.model.Scope;
import org.commonweal.shared.model.NotFound;

/** The activities of all plans, as far as the caller's municipalities go. */
@ApplicationScoped
public class Activities {

    @PersistenceContext
    private EntityManager em;

    /** Writes what a plan asks for, in the order in which one row needs the other. */
    public void add(List<PackageInstance> instances, List<Activity> activities, List<Dependency> links) {
        instances.forEach(em::persist);
        em.flush();
        activities.forEach(em::persist);
        em.flush();
        links.forEach(link -> em.persist(new ActivityDependency(link)));
    }

    public Activity get(Scope scope, UUID id) {
        return Optional.ofNullable(em.find(Activity.class, id)).filter(activity -> scope.sees(activity.municipality()))
                .orElseThrow(() -> new NotFound("activity", id));
    }

    /** Of a plan, by place and need. */
    public List<ActivityLine> of(Scope scope, UUID plan) {
        return em.createQuery("""
                select a from Activity a where a.plan = :plan and (:everywhere = true or a.municipality in :municipalities)
                order by a.municipality, a.ward, a.domain, a.id""", Activity.class)
                .setParameter("plan", plan).setParameter("everywhere", scope.everywhere())
                .setParameter("municipalities", scope.municipalitiesForQuery())
                .getResultStream().map(Activity::line).toList();
    }

    /** The package instances of a plan. */
    public List<PackageInstance> instances(Scope scope, UUID plan) {
        return em.createQuery("""
                select i from PackageInstance i where i.plan = :plan and (:everywhere = true or i.municipality in :municipalities)
                order by i.municipality, i.ward, i.id""", PackageInstance.class)
                .setParameter("plan", plan).setParameter("everywhere", scope.everywhere())
                .setParameter("municipalities", scope.municipalitiesForQuery()).getResultList();
    }

    /** The links between these activities. */
    public List<Dependency> dependencies(Set<UUID> activities) {
        return activities.isEmpty() ? List.of() : em.createQuery("""
                select new org.commonweal.activity.model.Dependency(d.from, d.to, d.type, d.amount, d.mandatory)
                from ActivityDependency d where d.from in :activities order by d.from, d.to, d.type""", Dependency.class)
                .setParameter("activities", activities).getResultList();
    }

    public List<Remainder> remainders(Scope scope, UUID plan) {
        return em.createQuery("""
                select r from DemandRemainder r where r.plan = :plan and (:everywhere = true or r.municipality in :municipalities)
                order by r.municipality, r.domain, r.id""", DemandRemainder.class)
                .setParameter("plan", plan).setParameter("everywhere", scope.everywhere())
                .setParameter("municipalities", scope.municipalitiesForQuery())
                .getResultStream().map(DemandRemainder::line).toList();
    }

    public void leave(UUID plan, Remainder remainder) {
        em.persist(new DemandRemainder(plan, remainder));
    }

    /** Takes all activities of a plan away, for a plan that is counted again before anybody was given anything. */
    public void clear(UUID plan) {
        for (String table : List.of("activity_dependency where from_activity in (select id from activity where plan = ?)",
                "activity_cell where activity in (select id from activity where plan = ?)",
                "activity_ward where activity in (select id from activity where plan = ?)",
                "activity where plan = ?", "package_instance where plan = ?", "demand_remainder where plan = ?")) {
            em.createNativeQuery("delete from " + table).setParameter(1, plan).executeUpdate();
        }
        em.clear();
    }
}
