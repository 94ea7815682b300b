package org.commonweal.activity.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.commonweal.access.model.Scope;
import org.commonweal.need.model.NeedDomain;

/** Counts, from the need profile, how many households of a round lack what, where, and how badly. */
@ApplicationScoped
public class NeedCells {

    /**
     * Marginalisation factor of a household: 3 among the most marginalised, 2 with at least one vulnerability mark, else 1.
     * Unknown counts as no: nobody's need is raised by a guess.
     */
    private static final String FACTOR = "(case when n.most_marginalised = 1 then 3 when n.marks <> 0 then 2 else 1 end)";

    @PersistenceContext
    private EntityManager em;

    /** One statement for each need; {@code municipalities} outside the scope count nothing. */
    public List<NeedCell> of(Scope scope, UUID round, Set<UUID> municipalities) {
        List<NeedCell> cells = new ArrayList<>();
        List<UUID> seen = municipalities.stream().filter(scope::sees).sorted().toList();
        for (UUID municipality : seen) {
            for (NeedDomain domain : NeedDomain.values()) {
                cells.addAll(of(round, municipality, domain));
            }
        }
        return cells;
    }

    private List<NeedCell> of(UUID round, UUID municipality, NeedDomain domain) {
        String level = domain.ladder().map(ladder -> "coalesce(n." + domain.name().toLowerCase(Locale.ROOT) + "_level, '')").orElse("''");
        List<?> rows = em.createNativeQuery("""
                select coalesce(n.ward, n.municipality), n.SEVERITY, LEVEL, count(*), sum(n.sex_of_head = 'F'), sum(n.size),
                       sum(n.SEVERITY * FACTOR)
                from need_profile n
                where n.round = ? and n.municipality = ? and n.SEVERITY >= 1
                group by 1, 2, 3 order by 1, 2, 3"""
                .replace("SEVERITY", domain.column()).replace("LEVEL", level).replace("FACTOR", FACTOR))
                .setParameter(1, round).setParameter(2, municipality).getResultList();
        return rows.stream().map(row -> cell(municipality, domain, (Object[]) row)).toList();
    }

    private static NeedCell cell(UUID municipality, NeedDomain domain, Object[] row) {
        DemandSize size = new DemandSize(whole(row[3]), whole(row[4]), whole(row[5]), new BigDecimal(row[6].toString()));
        return new NeedCell(municipality, UUID.fromString(row[0].toString()), domain, whole(row[1]), row[2].toString(), size);
    }

    private static int whole(Object number) {
        return ((Number) number).intValue();
    }
}
