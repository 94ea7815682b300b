package org.commonweal.casework.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.commonweal.access.model.Scope;
import org.commonweal.household.model.Sex;
import org.commonweal.need.model.NeedDomain;
import org.commonweal.need.model.VulnerabilityMark;
import org.commonweal.shared.model.NotFound;

/**
 * The list of households. Two statements a page whatever its length: the ids of the page from an index alone, then what
 * is shown of just these.
 */
@ApplicationScoped
public class Register {

    private static final String DETAILS = """
            select h.id, h.number, m.name, w.name, s.name, h.size, h.sex_of_head, p.marks, a.assessed_on, r.synthetic, %s
            from household h
            left join admin_unit m on m.id = h.municipality
            left join admin_unit w on w.id = h.ward
            left join settlement s on s.id = h.settlement
            left join assessment a on a.id = (select max(n.id) from assessment n where n.household = h.id)
            left join need_profile p on p.assessment = a.id
            left join assessment_round r on r.id = a.round
            where h.id in (%s)""";
    private static final String SEVERITIES = String.join(", ", Arrays.stream(NeedDomain.values())
            .map(domain -> "p." + domain.column()).toList());
    private static final int SEVERE = 3;

    @PersistenceContext
    private EntityManager em;

    public List<RegisterLine> page(Scope scope, RegisterFilter filter, RegisterOrder order, int first, int size) {
        RegisterQuery where = RegisterQuery.of(scope, filter);
        Query ids = em.createNativeQuery("select h.id from household h" + where.sql() + " order by " + order.sql() + " limit ? offset ?");
        int place = where.bind(ids);
        ids.setParameter(place, size).setParameter(place + 1, first);
        List<?> found = ids.getResultList();
        Map<UUID, RegisterLine> lines = details(found.stream().map(id -> UUID.fromString(id.toString())).toList());
        return found.stream().map(id -> lines.get(UUID.fromString(id.toString()))).filter(Objects::nonNull).toList();
    }

    /** One household as the register shows it, for a caller who may see it. */
    public RegisterLine get(Scope scope, UUID id) {
        RegisterQuery where = RegisterQuery.of(scope, RegisterFilter.ALL);
        Query visible = em.createNativeQuery("select h.id from household h" + where.sql() + " and h.id = ?");
        visible.setParameter(where.bind(visible), id.toString());
        RegisterLine line = visible.getResultList().isEmpty() ? null : details(List.of(id)).get(id);
        if (line == null) {
            throw new NotFound("household", id);
        }
        return line;
    }

    public long count(Scope scope, RegisterFilter filter) {
        RegisterQuery where = RegisterQuery.of(scope, filter);
        Query count = em.createNativeQuery("select count(*) from household h" + where.sql());
        where.bind(count);
        return ((Number) count.getSingleResult()).longValue();
    }

    private Map<UUID, RegisterLine> details(List<UUID> ids) {
        Map<UUID, RegisterLine> lines = new HashMap<>();
        if (ids.isEmpty()) {
            return lines;
        }
        Query query = em.createNativeQuery(DETAILS.formatted(SEVERITIES, String.join(",", Collections.nCopies(ids.size(), "?"))));
        for (int i = 0; i < ids.size(); i++) {
            query.setParameter(i + 1, ids.get(i).toString());
        }
        for (Object row : query.getResultList()) {
            RegisterLine line = line((Object[]) row);
            lines.put(line.id(), line);
        }
        return lines;
    }

    private static RegisterLine line(Object[] row) {
        List<Object> cells = new ArrayList<>(Arrays.asList(row));
        return new RegisterLine(UUID.fromString(row[0].toString()), row[1].toString(), text(row[2]), text(row[3]), text(row[4]),
                ((Number) row[5]).intValue(), Sex.of(text(row[6])), row[7] == null ? Set.of() : VulnerabilityMark.from(((Number) row[7]).longValue()),
                severe(cells.subList(10, cells.size())), row[8] == null ? null : ((Date) row[8]).toLocalDate(), truth(row[9]));
    }

    private static Set<NeedDomain> severe(List<Object> severities) {
        Set<NeedDomain> severe = EnumSet.noneOf(NeedDomain.class);
        for (NeedDomain domain : NeedDomain.values()) {
            if (severities.get(domain.ordinal()) instanceof Number severity && severity.intValue() >= SEVERE) {
                severe.add(domain);
            }
        }
        return severe;
    }

    private static boolean truth(Object value) {
        return value instanceof Boolean truth ? truth : value instanceof Number number && number.intValue() != 0;
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
