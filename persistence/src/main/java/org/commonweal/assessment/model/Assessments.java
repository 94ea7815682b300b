package org.commonweal.assessment.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.commonweal.access.model.Scope;

/**
 * Submissions and the assessments read from them. Both belong to a household: whoever asks has got the household from
 * its own repository, which looks at the scope; the scope here refuses those who may read no household at all.
 */
@ApplicationScoped
public class Assessments {

    @PersistenceContext
    private EntityManager em;

    public void add(FormSubmission submission) {
        em.persist(submission);
    }

    public void add(Assessment assessment) {
        em.persist(assessment);
    }

    public void add(AssessmentMember member) {
        em.persist(member);
    }

    /** The household's assessment of a round, if it has one. */
    public Optional<Assessment> find(Scope scope, UUID household, UUID round) {
        return of(scope, household).stream().filter(assessment -> assessment.round().equals(round)).findFirst();
    }

    /** All assessments of a household that the caller may see, the newest first. */
    public List<Assessment> of(Scope scope, UUID household) {
        if (!scope.readsHouseholds()) {
            return List.of();
        }
        return em.createQuery("""
                select a from Assessment a where a.household = :household and (:everywhere = true or exists (
                    select h from Household h where h.id = a.household and h.municipality in :municipalities))
                order by a.assessedOn desc, a.id desc""", Assessment.class)
                .setParameter("household", household).setParameter("everywhere", scope.everywhere())
                .setParameter("municipalities", scope.municipalitiesForQuery()).getResultList();
    }

    /** What was answered about each person of an assessment the caller has got from {@link #of}. */
    public List<AssessmentMember> members(Scope scope, UUID assessment) {
        if (!scope.readsHouseholds()) {
            return List.of();
        }
        return em.createQuery("select m from AssessmentMember m where m.assessment = :assessment order by m.member", AssessmentMember.class)
                .setParameter("assessment", assessment).getResultList();
    }

    /** Before the members of a newer submission take the place of these. */
    public void removeMembers(UUID assessment) {
        em.createQuery("delete from AssessmentMember m where m.assessment = :assessment").setParameter("assessment", assessment).executeUpdate();
    }
}
