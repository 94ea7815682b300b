package org.commonweal.partnership.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.commonweal.access.model.Scope;
import org.commonweal.shared.model.NotFound;

/** All frameworks; a caller sees those of the own municipalities, and a partner those it belongs to. */
@ApplicationScoped
public class Frameworks {

    private static final UUID NOBODY = new UUID(0, 0);

    private static final String VISIBLE = """
            (:everywhere = true
             or (:partner = false and f.id in (select g.id from Framework g join g.municipalities m where m in :municipalities))
             or f.id in (select h.id from Framework h join h.partners p where p = :own))
            """;

    @PersistenceContext
    private EntityManager em;

    public void add(Framework framework) {
        em.persist(framework);
        em.flush(); // agreements point to it
    }

    public Framework get(Scope scope, UUID id) {
        return query("f.id = :id and ", scope).setParameter("id", id).getResultStream().findFirst()
                .orElseThrow(() -> new NotFound("framework", id));
    }

    /** Newest first. */
    public List<Framework> all(Scope scope) {
        return query("", scope).getResultList();
    }

    /** The newest framework that a municipality is in. */
    public Optional<Framework> ofMunicipality(Scope scope, UUID municipality) {
        return query("f.id in (select k.id from Framework k join k.municipalities km where km = :municipality) and ", scope)
                .setParameter("municipality", municipality).setMaxResults(1).getResultStream().findFirst();
    }

    private TypedQuery<Framework> query(String narrowed, Scope scope) {
        return em.createQuery("select f from Framework f where " + narrowed + VISIBLE + " order by f.validFrom desc, f.id", Framework.class)
                .setParameter("everywhere", scope.everywhere())
                .setParameter("partner", scope.partner() != null)
                .setParameter("own", scope.partner() == null ? NOBODY : scope.partner())
                .setParameter("municipalities", scope.municipalitiesForQuery());
    }
}
