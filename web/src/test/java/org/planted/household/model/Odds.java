package org.planted.household.model;

import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Planted: hands out people without a scope, and is a bean of the pages. */
@Named
public class Odds {

    private EntityManager em;

    public List<Odd> all() {
        return em.createQuery("select o from Odd o", Odd.class).getResultList();
    }
}
