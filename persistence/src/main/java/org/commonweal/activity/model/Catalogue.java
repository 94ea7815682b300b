package org.commonweal.activity.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.commonweal.shared.model.NotFound;

/** All activity templates and packages; everybody who is signed in may read them. */
@ApplicationScoped
public class Catalogue {

    @PersistenceContext
    private EntityManager em;

    public void add(ActivityTemplate template) {
        em.persist(template);
    }

    /** Templates first: packages point to them. */
    public void add(List<ActivityTemplate> templates, List<ActivityPackage> packages) {
        templates.forEach(em::persist);
        em.flush();
        packages.forEach(em::persist);
    }

    public ActivityTemplate template(UUID id) {
        return Optional.ofNullable(em.find(ActivityTemplate.class, id)).orElseThrow(() -> new NotFound("template", id));
    }

    public ActivityPackage activityPackage(UUID id) {
        return Optional.ofNullable(em.find(ActivityPackage.class, id)).orElseThrow(() -> new NotFound("package", id));
    }

    /** In the order in which they are asked. A catalogue is a few dozen templates, so it is read whole. */
    public List<ActivityTemplate> templates() {
        return em.createQuery("select t from ActivityTemplate t order by t.place, t.code", ActivityTemplate.class).getResultList();
    }

    public List<ActivityPackage> packages() {
        return em.createQuery("select p from ActivityPackage p order by p.place, p.code", ActivityPackage.class).getResultList();
    }

    public boolean taken(String code) {
        return em.createQuery("select count(t) from ActivityTemplate t where t.code = :code", Long.class)
                .setParameter("code", code).getSingleResult() > 0;
    }
}
