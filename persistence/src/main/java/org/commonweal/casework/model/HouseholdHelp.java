package org.commonweal.casework.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.commonweal.access.model.Scope;
import org.commonweal.need.model.NeedDomain;

/** Who has promised what to one household, by the ledger of needs: one statement. */
@ApplicationScoped
public class HouseholdHelp {

    private static final String SQL = """
            select r.name, c.domain, c.state, p.name, c.changed_at
            from need_commitment c join household h on h.id = c.household join assessment_round r on r.id = c.round
            left join assignment a on a.held = c.activity left join partner p on p.id = a.partner
            where c.household = ? and ? = true and (? = true or h.municipality in (%s)) order by c.changed_at desc, c.domain""";

    @PersistenceContext
    private EntityManager em;

    public List<HelpLine> of(Scope scope, UUID household) {
        List<UUID> places = List.copyOf(scope.municipalitiesForQuery());
        Query query = em.createNativeQuery(SQL.formatted(places.stream().map(place -> "?").collect(Collectors.joining(","))))
                .setParameter(1, household.toString()).setParameter(2, scope.readsHouseholds()).setParameter(3, scope.everywhere());
        for (int i = 0; i < places.size(); i++) {
            query.setParameter(4 + i, places.get(i).toString());
        }
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> line((Object[]) row)).toList();
    }

    private static HelpLine line(Object[] row) {
        return new HelpLine(row[0].toString(), NeedDomain.valueOf(row[1].toString()), row[2].toString(),
                row[3] == null ? null : row[3].toString(), HouseholdHistory.instant(row[4]));
    }
}
