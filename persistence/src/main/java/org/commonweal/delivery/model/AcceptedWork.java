package org.commonweal.delivery.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.commonweal.access.model.Scope;
import org.commonweal.shared.model.NotFound;

/** The activities a partner has accepted, and whom they are for. */
@ApplicationScoped
public class AcceptedWork {

    private static final String WORK = """
            select s.id, a.id, s.partner, p.round, a.municipality, coalesce(json_value(t.name, concat('$.', ?1)), json_value(t.name, '$.en')),
                   coalesce(w.name, u.name), a.domain, a.period_from, a.period_to,
                   (select count(*) from activity_household h where h.activity = a.id) as target,
                   (select count(*) from delivery_household x where x.counted = a.id) as delivered,
                   (select count(*) from delivery_household x join delivery d on d.id = x.delivery where x.counted = a.id and d.status = 'VERIFIED')
            from assignment s join activity a on a.id = s.activity join activity_template t on t.id = a.template
            join allocation_plan p on p.id = s.plan join admin_unit u on u.id = a.municipality left join admin_unit w on w.id = a.ward
            where s.status = 'ACCEPTED' and s.partner = ?2
            """;

    private static final UUID NOBODY = new UUID(0, 0);

    @PersistenceContext
    private EntityManager em;

    /** Of the caller's own organisation: what has most left to do first. */
    public List<Work> page(Scope scope, String language, int first, int size) {
        List<?> rows = em.createNativeQuery(WORK + " order by delivered - target, a.period_to, s.id")
                .setParameter(1, language).setParameter(2, own(scope)).setFirstResult(first).setMaxResults(size).getResultList();
        return rows.stream().map(row -> DeliveryRows.work((Object[]) row)).toList();
    }

    public long count(Scope scope) {
        return ((Number) em.createNativeQuery("select count(*) from assignment where status = 'ACCEPTED' and partner = ?")
                .setParameter(1, own(scope)).getSingleResult()).longValue();
    }

    /** Accepted activities that end before the day while households are still to be reached. */
    public long countDue(Scope scope, LocalDate before) {
        return ((Number) em.createNativeQuery("""
                select count(*) from assignment s join activity a on a.id = s.activity
                where s.status = 'ACCEPTED' and s.partner = ? and a.period_to < ?
                  and (select count(*) from activity_household h where h.activity = a.id) > (select count(*) from delivery_household x where x.counted = a.id)""")
                .setParameter(1, own(scope)).setParameter(2, before).getSingleResult()).longValue();
    }

    public Work get(Scope scope, UUID assignment, String language) {
        List<?> rows = em.createNativeQuery(WORK + " and s.id = ?3").setParameter(1, language).setParameter(2, own(scope))
                .setParameter(3, assignment).getResultList();
        return rows.stream().map(row -> DeliveryRows.work((Object[]) row)).findFirst()
                .orElseThrow(() -> new NotFound("assignment", assignment));
    }

    /** Whoever else reports on the same assignment waits until this transaction ends. */
    public void hold(Scope scope, UUID assignment) {
        List<?> held = em.createNativeQuery("select id from assignment where id = ? and partner = ? and status = 'ACCEPTED' for update")
                .setParameter(1, assignment).setParameter(2, own(scope)).getResultList();
        if (held.isEmpty()) {
            throw new NotFound("assignment", assignment);
        }
    }

    /** Whom the activity is for and nobody has reached yet, by number. */
    public List<OpenHousehold> open(Scope scope, UUID assignment) {
        List<?> rows = em.createNativeQuery("""
                select h.id, h.number, w.name
                from assignment s join activity_household x on x.activity = s.activity join household h on h.id = x.household
                left join admin_unit w on w.id = h.ward
                where s.id = ? and s.partner = ? and s.status = 'ACCEPTED'
                  and not exists (select 1 from delivery_household d where d.counted = x.activity and d.household = x.household)
                order by h.number""").setParameter(1, assignment).setParameter(2, own(scope)).getResultList();
        return rows.stream().map(row -> (Object[]) row)
                .map(row -> new OpenHousehold(DeliveryRows.id(row[0]), DeliveryRows.text(row[1]), DeliveryRows.text(row[2]))).toList();
    }

    private static UUID own(Scope scope) {
        return scope.partner() == null ? NOBODY : scope.partner();
    }
}
