package org.commonweal.allocation.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Where the activities of a plan work, in one statement for the whole plan. */
@ApplicationScoped
public class ActivityPlaces {

    @PersistenceContext
    private EntityManager em;

    /** Activity to its places, in a fixed order. */
    public Map<UUID, List<UUID>> of(UUID plan) {
        List<?> rows = em.createNativeQuery("""
                select w.activity, w.ward from activity_ward w join activity a on a.id = w.activity where a.plan = ?
                order by w.activity, w.ward""").setParameter(1, plan).getResultList();
        Map<UUID, List<UUID>> places = new LinkedHashMap<>();
        for (Object row : rows) {
            Object[] cells = (Object[]) row;
            places.computeIfAbsent(UUID.fromString(cells[0].toString()), activity -> new ArrayList<>()).add(UUID.fromString(cells[1].toString()));
        }
        return places;
    }
}
