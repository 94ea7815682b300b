package org.commonweal.allocation.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.commonweal.access.model.Scope;
import org.commonweal.need.model.NeedDomain;
import org.commonweal.shared.model.Period;

/** Activities seen from the partner that is asked to do them. */
@ApplicationScoped
public class OfferedActivities {

    private static final String SELECT = """
            select distinct a.id, a.plan, p.name, p.round, a.municipality, a.template, a.domain, a.serves, a.households, a.women_headed, a.persons,
                   a.effort_days, a.cost, f.currency, a.period_from, a.period_to,
                   (select group_concat(u.name order by u.name separator ', ') from activity_ward w join admin_unit u on u.id = w.ward where w.activity = a.id)
            from activity a join allocation_plan p on p.id = a.plan join framework f on f.id = p.framework
            """;

    @PersistenceContext
    private EntityManager em;

    /** Those the caller's organisation was ever offered. */
    public List<OfferedActivity> of(Scope scope) {
        if (scope.partner() == null) {
            return List.of();
        }
        List<?> rows = em.createNativeQuery(SELECT + """
                join assignment s on s.activity = a.id where s.partner = ? and s.status in ('OFFERED', 'ACCEPTED', 'DECLINED') order by a.id""")
                .setParameter(1, scope.partner()).getResultList();
        return rows.stream().map(row -> line((Object[]) row)).toList();
    }

    public OfferedActivity get(UUID activity) {
        return line((Object[]) em.createNativeQuery(SELECT + "where a.id = ?").setParameter(1, activity).getSingleResult());
    }

    private static OfferedActivity line(Object[] row) {
        return new OfferedActivity(id(row[0]), id(row[1]), row[2].toString(), id(row[3]), id(row[4]), id(row[5]), NeedDomain.valueOf(row[6].toString()),
                row[7].equals(true) || "1".equals(row[7].toString()), whole(row[8]), whole(row[9]), whole(row[10]), (BigDecimal) row[11], (BigDecimal) row[12],
                row[13].toString(), new Period(day(row[14]), day(row[15])), row[16] == null ? "" : row[16].toString());
    }

    private static int whole(Object number) {
        return ((Number) number).intValue();
    }

    private static UUID id(Object value) {
        return UUID.fromString(value.toString());
    }

    private static LocalDate day(Object value) {
        return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }
}
