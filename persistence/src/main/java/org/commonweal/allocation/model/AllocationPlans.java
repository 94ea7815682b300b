package org.commonweal.allocation.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.commonweal.access.model.Scope;
import org.commonweal.shared.model.NotFound;

/** All plans; a caller sees those all of whose municipalities are in scope. */
@ApplicationScoped
public class AllocationPlans {

    private static final String VISIBLE = """
            (:everywhere = true or not exists
                (select h.id from AllocationPlan h join h.municipalities m where h = p and m not in :municipalities))
            """;

    @PersistenceContext
    private EntityManager em;

    public void add(AllocationPlan plan) {
        em.persist(plan);
    }

    public AllocationPlan get(Scope scope, UUID id) {
        return em.createQuery("select p from AllocationPlan p where p.id = :id and " + VISIBLE, AllocationPlan.class)
                .setParameter("id", id).setParameter("everywhere", scope.everywhere())
                .setParameter("municipalities", scope.municipalitiesForQuery()).getResultStream().findFirst()
                .orElseThrow(() -> new NotFound("plan", id));
    }

    /** What is left to do in each plan the caller sees, newest plan first, in one statement. */
    public List<PlanWork> work(Scope scope) {
        return em.createQuery("""
                select new org.commonweal.allocation.model.PlanWork(p.id, p.status, p.submittedBy,
                    (select count(a) from Activity a where a.plan = p.id and not exists
                        (select s.id from Assignment s where s.plan = p.id and s.activity = a.id and s.status in :held)),
                    (select count(d) from Assignment d where d.plan = p.id and d.status = org.commonweal.allocation.model.AssignmentStatus.DECLINED))
                from AllocationPlan p where """ + VISIBLE + " order by p.createdAt desc, p.id", PlanWork.class)
                .setParameter("held", Set.of(AssignmentStatus.PROPOSED, AssignmentStatus.OFFERED, AssignmentStatus.ACCEPTED))
                .setParameter("everywhere", scope.everywhere()).setParameter("municipalities", scope.municipalitiesForQuery()).getResultList();
    }

    /** For work that goes on in nobody's request, such as a solve or a partner's answer: the row is held until the transaction ends. */
    public AllocationPlan held(UUID id) {
        return Optional.ofNullable(em.find(AllocationPlan.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound("plan", id));
    }

    /** Newest first. */
    public List<PlanLine> all(Scope scope) {
        return em.createQuery("select p from AllocationPlan p where " + VISIBLE + " order by p.createdAt desc, p.id", AllocationPlan.class)
                .setParameter("everywhere", scope.everywhere()).setParameter("municipalities", scope.municipalitiesForQuery())
                .getResultStream().map(AllocationPlan::line).toList();
    }
}
