package org.commonweal.demo.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The sign-ins of the demo programme; none where it was never loaded. */
@ApplicationScoped
public class DemoSignIns {

    @PersistenceContext
    private EntityManager em;

    public void add(DemoSignIn signIn) {
        em.persist(signIn);
    }

    public List<DemoSignIn.Line> all() {
        return em.createQuery("select s from DemoSignIn s order by s.position, s.username", DemoSignIn.class)
                .getResultStream().map(DemoSignIn::line).toList();
    }
}
