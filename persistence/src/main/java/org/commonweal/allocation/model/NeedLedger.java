package org.commonweal.allocation.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.commonweal.access.model.Scope;
import org.commonweal.need.model.NeedDomain;
import org.commonweal.need.model.VulnerabilityMark;

/**
 * Need that was found, and what has become of it. Counted from the need profile and the commitments in one statement, so that
 * served, committed and unmet are always the same households as assessed.
 */
@ApplicationScoped
public class NeedLedger {

    /** One line a household and need; the columns are fixed by the enum, never by what somebody typed. */
    private static final String NEEDS = Arrays.stream(NeedDomain.values())
            .map(domain -> """
                    select p.household, p.round, p.municipality, p.ward, p.sex_of_head, p.size, p.marks, '%s' as domain, p.%s as severity
                    from need_profile p where p.round = ?1 and p.%s >= 1
                    """.formatted(domain.name(), domain.column(), domain.column()))
            .collect(Collectors.joining(" union all "));

    private static final String MARKS = Arrays.stream(VulnerabilityMark.values())
            .map(mark -> "select '%s' as mark, %d as bit".formatted(mark.name(), mark.bit())).collect(Collectors.joining(" union all "));

    private static final String COUNTED = """
            , count(*), sum(coalesce(c.state = 'SERVED', 0)), sum(coalesce(c.state in ('COMMITTED', 'DELIVERED'), 0)), sum(c.state is null), sum(n.size)
            from (%s) n left join need_commitment c on c.household = n.household and c.round = n.round and c.domain = n.domain %s
            where (?2 = 1 or n.municipality in (%s)) and (?3 = 1 or n.municipality = ?4) and (?10 = 1 or n.ward = ?5)
              and (?6 = '' or n.domain = ?6) and (?7 = '' or n.sex_of_head = ?7) and (?8 = 0 or n.marks & ?8 <> 0)
              and (?9 = 0 or n.severity = ?9)
            group by 1 order by 1
            """;

    /** In order of need: the worst off first, and between equals always the same. */
    private static final String CHOOSE = """
            insert ignore into activity_household (activity, household, place)
            select a.id, n.household, row_number() over (order by n.severity desc, coalesce(n.most_marginalised, 0) desc,
                   bit_count(n.marks) desc, n.household)
            from activity a
            join activity_ward w on w.activity = a.id
            join (select p.household, p.municipality, coalesce(p.ward, p.municipality) as place, p.marks, p.most_marginalised, '%s' as domain, p.%s as severity, %s as level
                  from need_profile p where p.round = ?1 and p.%s >= 1) n on n.place = w.ward and n.municipality = a.municipality and n.domain = a.domain
            join activity_cell k on k.activity = a.id and k.severity = n.severity and k.level = n.level
            where a.id = ?2
            """;

    private static final UUID NOWHERE = new UUID(0, 0);
    private static final int FIRST_PLACE = 11;

    @PersistenceContext
    private EntityManager em;

    /** By domain, severity, sex of head, mark or place. A household counts once for each need it has, and once under each of its marks. */
    public List<LedgerRow> rows(Scope scope, LedgerFilter filter, LedgerFilter.By by) {
        String key = switch (by) {
            case DOMAIN -> "n.domain";
            case SEVERITY -> "n.severity";
            case SEX -> "n.sex_of_head";
            case MARK -> "m.mark";
            case WARD -> "coalesce(n.ward, n.municipality)";
            case MUNICIPALITY -> "n.municipality";
        };
        String marks = by == LedgerFilter.By.MARK ? "join (" + MARKS + ") m on n.marks & m.bit <> 0" : "";
        List<UUID> places = List.copyOf(scope.municipalitiesForQuery());
        String slots = IntStream.range(0, places.size()).mapToObj(i -> "?" + (FIRST_PLACE + i)).collect(Collectors.joining(", "));
        Query query = em.createNativeQuery("select " + key + COUNTED.formatted(NEEDS, marks, slots));
        IntStream.range(0, places.size()).forEach(i -> query.setParameter(FIRST_PLACE + i, places.get(i)));
        bind(query, scope, filter);
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> row((Object[]) row)).toList();
    }

    private static void bind(Query query, Scope scope, LedgerFilter filter) {
        query.setParameter(1, filter.round()).setParameter(2, scope.everywhere() ? 1 : 0)
                .setParameter(3, filter.municipality().isEmpty() ? 1 : 0).setParameter(4, filter.municipality().orElse(NOWHERE))
                .setParameter(5, filter.ward().orElse(NOWHERE)).setParameter(10, filter.ward().isEmpty() ? 1 : 0)
                .setParameter(6, filter.domain().map(NeedDomain::name).orElse("")).setParameter(7, filter.sexOfHead().orElse(""))
                .setParameter(8, filter.mark().map(VulnerabilityMark::bit).orElse(0L)).setParameter(9, filter.severity().orElse(0));
    }

    private static LedgerRow row(Object[] row) {
        long[] counts = new long[5];
        for (int i = 0; i < counts.length; i++) {
            counts[i] = ((Number) row[i + 1]).longValue();
        }
        return new LedgerRow(row[0].toString(), counts[0], counts[1], counts[2], counts[3], counts[4]);
    }

    /**
     * Chooses whom an accepted activity is for, and, where doing it meets the need, commits it. Households whose need somebody
     * else took on meanwhile are left out.
     *
     * @param serves whether the activity meets the need itself
     * @return how many households are on its list
     */
    public int commit(UUID round, UUID activity, NeedDomain domain, boolean serves, Instant now) {
        String level = domain.ladder().map(ladder -> "coalesce(p." + ladder.column() + ", '')").orElse("''");
        int chosen = em.createNativeQuery(CHOOSE.formatted(domain.name(), domain.column(), level, domain.column()))
                .setParameter(1, round).setParameter(2, activity).executeUpdate();
        if (serves) {
            em.createNativeQuery("""
                    insert ignore into need_commitment (household, round, domain, activity, state, changed_at)
                    select h.household, ?1, ?2, h.activity, 'COMMITTED', ?3 from activity_household h where h.activity = ?4""")
                    .setParameter(1, round).setParameter(2, domain.name()).setParameter(3, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                    .setParameter(4, activity).executeUpdate();
            em.createNativeQuery("""
                    delete from activity_household where activity = ?1 and household not in
                        (select c.household from need_commitment c where c.activity = ?1)""").setParameter(1, activity).executeUpdate();
        }
        return chosen;
    }

    /** Takes back what nobody has delivered yet: those needs are unmet again. */
    public void release(UUID activity) {
        em.createNativeQuery("delete from need_commitment where activity = ?1 and state = 'COMMITTED'").setParameter(1, activity).executeUpdate();
        em.createNativeQuery("""
                delete from activity_household where activity = ?1 and household not in
                    (select c.household from need_commitment c where c.activity = ?1)""").setParameter(1, activity).executeUpdate();
    }
}
