package org.commonweal.allocation.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.commonweal.shared.model.Period;

/** What partners have been promised to do, over all plans, and the lock under which more is promised. */
@ApplicationScoped
public class Promises {

    @PersistenceContext
    private EntityManager em;

    /** Of one partner, in every plan. */
    public List<Promise> of(UUID partner) {
        List<?> rows = em.createNativeQuery("""
                select s.plan, s.activity, s.partner, a.effort_days, a.cost, a.period_from, a.period_to,
                       (select group_concat(w.ward order by w.ward) from activity_ward w where w.activity = a.id)
                from assignment s join activity a on a.id = s.activity
                where s.partner = ? and s.status in ('OFFERED', 'ACCEPTED') order by s.activity""")
                .setParameter(1, partner).getResultList();
        return rows.stream().map(row -> promise((Object[]) row)).toList();
    }

    /**
     * Staff days by partner that fall into the period: by days, each activity rounded up to a tenth, as the check of room does.
     * Partners without any are left out.
     */
    public Map<UUID, BigDecimal> staffDays(Set<UUID> partners, Period period) {
        if (partners.isEmpty()) {
            return Map.of();
        }
        Query query = em.createNativeQuery("""
                select s.partner, sum((ceiling(a.effort_days * 10) * datediff(least(a.period_to, ?), greatest(a.period_from, ?))
                           + datediff(a.period_to, a.period_from) - 1) div datediff(a.period_to, a.period_from)) / 10
                from assignment s join activity a on a.id = s.activity
                where s.status in ('OFFERED', 'ACCEPTED') and a.period_from < ? and a.period_to > ? and s.partner in (%s)
                group by s.partner""".formatted(String.join(",", Collections.nCopies(partners.size(), "?"))))
                .setParameter(1, period.to()).setParameter(2, period.from()).setParameter(3, period.to()).setParameter(4, period.from());
        int place = 5;
        for (UUID partner : partners) {
            query.setParameter(place++, partner);
        }
        Map<UUID, BigDecimal> days = new HashMap<>();
        for (Object row : query.getResultList()) {
            days.put(id(((Object[]) row)[0]), new BigDecimal(((Object[]) row)[1].toString()));
        }
        return days;
    }

    /**
     * Holds the capacity of a partner until the transaction ends: whoever promises more of it afterwards waits and then sees
     * what was promised before. Partners are held in the order of their ids, so that nobody waits in a circle.
     */
    public void hold(UUID partner) {
        em.createNativeQuery("select id from partner_capacity where partner = ? order by id for update").setParameter(1, partner).getResultList();
    }

    private static Promise promise(Object[] row) {
        List<UUID> wards = row[7] == null ? List.of() : Arrays.stream(row[7].toString().split(",")).map(UUID::fromString).toList();
        return new Promise(id(row[0]), id(row[1]), id(row[2]), (BigDecimal) row[3], (BigDecimal) row[4],
                new Period(day(row[5]), day(row[6])), wards);
    }

    private static UUID id(Object value) {
        return UUID.fromString(value.toString());
    }

    private static LocalDate day(Object value) {
        return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }
}
