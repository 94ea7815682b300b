package org.commonweal.access.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.commonweal.shared.model.NotFound;

/** All who can sign in. */
@ApplicationScoped
public class Users {

    @PersistenceContext
    private EntityManager em;

    public void add(User user) {
        em.persist(user);
    }

    public User get(UUID id) {
        return Optional.ofNullable(em.find(User.class, id)).orElseThrow(() -> new NotFound("user", id));
    }

    public Optional<User> find(String username) {
        return em.createQuery("select u from User u where u.username = :username", User.class)
                .setParameter("username", username.strip().toLowerCase(Locale.ROOT))
                .getResultStream().findFirst();
    }

    public List<User> page(int first, int size) {
        return em.createQuery("select u from User u order by u.username", User.class)
                .setFirstResult(first).setMaxResults(size).getResultList();
    }

    public long count() {
        return em.createQuery("select count(u) from User u", Long.class).getSingleResult();
    }
}
