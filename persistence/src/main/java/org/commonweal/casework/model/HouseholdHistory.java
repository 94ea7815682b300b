package org.commonweal.casework.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.commonweal.access.model.Scope;
import org.commonweal.need.model.NeedDomain;
import org.commonweal.need.model.VulnerabilityMark;

/** What was found of one household, round by round, the newest first: one statement. */
@ApplicationScoped
public class HouseholdHistory {

    private static final List<String> LADDERS = List.of("water", "sanitation", "hygiene", "waste");
    private static final String SQL = "select a.id, r.id, r.name, r.synthetic, a.assessed_on, f.received_at, p.marks, p.marks_unknown, "
            + LADDERS.stream().map(ladder -> "p." + ladder + "_level").collect(Collectors.joining(", ")) + ", "
            + Arrays.stream(NeedDomain.values()).map(domain -> "p." + domain.column()).collect(Collectors.joining(", "))
            + " from assessment a join household h on h.id = a.household join assessment_round r on r.id = a.round "
            + "join form_submission f on f.id = a.submission left join need_profile p on p.assessment = a.id "
            + "where a.household = ? and ? = true and (? = true or h.municipality in (%s)) order by a.id desc";

    @PersistenceContext
    private EntityManager em;

    public List<RoundFinding> of(Scope scope, UUID household) {
        List<UUID> places = List.copyOf(scope.municipalitiesForQuery());
        var query = em.createNativeQuery(SQL.formatted(places.stream().map(place -> "?").collect(Collectors.joining(","))))
                .setParameter(1, household.toString()).setParameter(2, scope.readsHouseholds()).setParameter(3, scope.everywhere());
        for (int i = 0; i < places.size(); i++) {
            query.setParameter(4 + i, places.get(i).toString());
        }
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> finding((Object[]) row)).toList();
    }

    private static RoundFinding finding(Object[] row) {
        Map<String, String> levels = new LinkedHashMap<>();
        for (int i = 0; i < LADDERS.size(); i++) {
            if (row[8 + i] != null) {
                levels.put(LADDERS.get(i), row[8 + i].toString());
            }
        }
        Map<NeedDomain, Integer> severities = new EnumMap<>(NeedDomain.class);
        for (NeedDomain domain : NeedDomain.values()) {
            if (row[8 + LADDERS.size() + domain.ordinal()] instanceof Number severity) {
                severities.put(domain, severity.intValue());
            }
        }
        return new RoundFinding(UUID.fromString(row[0].toString()), UUID.fromString(row[1].toString()), row[2].toString(), truth(row[3]),
                row[4] == null ? null : ((Date) row[4]).toLocalDate(), instant(row[5]), levels, severities, marks(row[6]), marks(row[7]));
    }

    private static Set<VulnerabilityMark> marks(Object bits) {
        return bits == null ? Set.of() : VulnerabilityMark.from(((Number) bits).longValue());
    }

    private static boolean truth(Object value) {
        return value instanceof Boolean truth ? truth : value instanceof Number number && number.intValue() != 0;
    }

    static Instant instant(Object value) {
        return value instanceof Timestamp stamp ? stamp.toLocalDateTime().toInstant(ZoneOffset.UTC)
                : value instanceof LocalDateTime utc ? utc.toInstant(ZoneOffset.UTC) : null;
    }
}
