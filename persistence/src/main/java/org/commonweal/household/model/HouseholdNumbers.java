package org.commonweal.household.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;

/** Hands out household numbers in blocks, so that neither an import nor fifty officers wait for each other. */
@ApplicationScoped
public class HouseholdNumbers {

    private static final int BLOCK = 50;

    @PersistenceContext
    private EntityManager em;

    private long next;
    private long end;

    public synchronized String next() {
        if (next == end) {
            next = ((Number) em.createNativeQuery("select next value for household_number").getSingleResult()).longValue();
            end = next + BLOCK;
        }
        return HouseholdNumber.of(next++);
    }

    /** Many at once, for imports. */
    public synchronized List<String> next(int count) {
        List<String> numbers = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            numbers.add(next());
        }
        return numbers;
    }
}
