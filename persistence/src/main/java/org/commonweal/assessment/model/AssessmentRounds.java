package org.commonweal.assessment.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.commonweal.access.model.Scope;
import org.commonweal.shared.model.NotFound;

/** All rounds of asking. */
@ApplicationScoped
public class AssessmentRounds {

    @PersistenceContext
    private EntityManager em;

    public void add(AssessmentRound round) {
        em.persist(round);
    }

    public AssessmentRound get(UUID id) {
        return Optional.ofNullable(em.find(AssessmentRound.class, id)).orElseThrow(() -> new NotFound("round", id));
    }

    public Optional<AssessmentRound> find(String name, UUID municipality) {
        return em.createQuery("select r from AssessmentRound r where r.name = :name and (r.municipality = :municipality "
                        + "or r.municipality is null and :municipality is null)", AssessmentRound.class)
                .setParameter("name", name).setParameter("municipality", municipality).getResultStream().findFirst();
    }

    /** The rounds the caller works in, the newest first. */
    public List<RoundLine> of(Scope scope) {
        return em.createQuery("select r from AssessmentRound r where :everywhere = true or r.municipality is null "
                        + "or r.municipality in :municipalities order by r.openedOn desc, r.id desc", AssessmentRound.class)
                .setParameter("everywhere", scope.everywhere()).setParameter("municipalities", scope.municipalitiesForQuery())
                .getResultStream().map(AssessmentRound::line).toList();
    }
}
