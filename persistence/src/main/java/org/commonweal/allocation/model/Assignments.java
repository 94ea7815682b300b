package org.commonweal.allocation.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.commonweal.access.model.Scope;
import org.commonweal.shared.model.NotFound;

/** All assignments. Who may see those of a plan is decided by {@link AllocationPlans}: ask there first. */
@ApplicationScoped
public class Assignments {

    private static final Set<AssignmentStatus> HELD = EnumSet.of(AssignmentStatus.PROPOSED, AssignmentStatus.OFFERED, AssignmentStatus.ACCEPTED);
    private static final Set<AssignmentStatus> TO_PARTNERS =
            EnumSet.of(AssignmentStatus.OFFERED, AssignmentStatus.ACCEPTED, AssignmentStatus.DECLINED);

    @PersistenceContext
    private EntityManager em;

    public void add(Assignment assignment) {
        em.persist(assignment);
    }

    /** A partner's own, held until the transaction ends so that two answers do not cross. */
    public Assignment held(Scope scope, UUID id) {
        return Optional.ofNullable(em.find(Assignment.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(assignment -> assignment.partner().equals(scope.partner()) && TO_PARTNERS.contains(assignment.status()))
                .orElseThrow(() -> new NotFound("assignment", id));
    }

    /** Those that hold an activity of the plan. */
    public List<Assignment> held(UUID plan) {
        return em.createQuery("select a from Assignment a where a.plan = :plan and a.status in :held order by a.activity", Assignment.class)
                .setParameter("plan", plan).setParameter("held", HELD).getResultList();
    }

    public Optional<Assignment> holding(UUID plan, UUID activity) {
        return held(plan).stream().filter(assignment -> assignment.activity().equals(activity)).findFirst();
    }

    /** All there ever were, the latest first. */
    public List<AssignmentLine> history(UUID plan) {
        return em.createQuery("select a from Assignment a where a.plan = :plan order by a.proposedAt desc, a.id", Assignment.class)
                .setParameter("plan", plan).getResultStream().map(Assignment::line).toList();
    }

    /** Pairs of a plan that a partner declined. */
    public List<AssignmentLine> declined(UUID plan) {
        return em.createQuery("select a from Assignment a where a.plan = :plan and a.status = :declined order by a.activity, a.partner", Assignment.class)
                .setParameter("plan", plan).setParameter("declined", AssignmentStatus.DECLINED)
                .getResultStream().map(Assignment::line).toList();
    }

    /** What was offered to the caller's organisation, open ones first. */
    public List<AssignmentLine> offered(Scope scope) {
        return scope.partner() == null ? List.of() : em.createQuery("""
                select a from Assignment a where a.partner = :partner and a.status in :shown
                order by case when a.status = :open then 0 else 1 end, a.proposedAt desc, a.id""", Assignment.class)
                .setParameter("partner", scope.partner()).setParameter("shown", TO_PARTNERS).setParameter("open", AssignmentStatus.OFFERED)
                .getResultStream().map(Assignment::line).toList();
    }

    /** How many offers the caller's organisation has not answered. */
    public long countOpen(Scope scope) {
        return scope.partner() == null ? 0 : em.createQuery("select count(a) from Assignment a where a.partner = :partner and a.status = :open", Long.class)
                .setParameter("partner", scope.partner()).setParameter("open", AssignmentStatus.OFFERED).getSingleResult();
    }

    /** So that a following insert for the same activity does not meet the row that still holds it. */
    public void flush() {
        em.flush();
    }
}
