package org.commonweal.allocation.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** The explanations stored with a plan: thousands of rows, so they are written in batches and never loaded as entities. */
@ApplicationScoped
public class PlanOptions {

    private static final int BATCH = 500;

    @PersistenceContext
    private EntityManager em;

    public void clear(UUID plan) {
        em.createNativeQuery("delete from assignment_option where plan = ?").setParameter(1, plan).executeUpdate();
        em.createNativeQuery("delete from assignment_missing where plan = ?").setParameter(1, plan).executeUpdate();
    }

    public void add(UUID plan, List<PlanOption> options) {
        try (PreparedStatement insert = em.unwrap(Connection.class).prepareStatement("""
                insert into assignment_option (plan, activity, partner, verdict, loss_least, loss_most, reasons)
                values (?, ?, ?, ?, ?, ?, ?)""")) {
            for (int i = 0; i < options.size(); i++) {
                bind(insert, plan, options.get(i));
                if (i % BATCH == BATCH - 1 || i == options.size() - 1) {
                    insert.executeBatch();
                }
            }
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static void bind(PreparedStatement insert, UUID plan, PlanOption option) throws SQLException {
        insert.setString(1, plan.toString());
        insert.setString(2, option.activity().toString());
        insert.setString(3, option.partner().toString());
        insert.setString(4, option.verdict());
        insert.setLong(5, option.lossLeast());
        insert.setLong(6, option.lossMost());
        insert.setString(7, option.reasons());
        insert.addBatch();
    }

    public void add(UUID plan, PlanMissing missing) {
        em.createNativeQuery("insert into assignment_missing (plan, activity, kind, detail) values (?, ?, ?, ?)")
                .setParameter(1, plan).setParameter(2, missing.activity()).setParameter(3, missing.kind())
                .setParameter(4, missing.detail()).executeUpdate();
    }

    public List<OptionCount> counts(UUID plan) {
        List<?> rows = em.createNativeQuery("""
                select activity, sum(verdict = 'POSSIBLE'), sum(verdict = 'BLOCKED') from assignment_option where plan = ? group by activity""")
                .setParameter(1, plan).getResultList();
        return rows.stream().map(row -> (Object[]) row)
                .map(row -> new OptionCount(id(row[0]), ((Number) row[1]).intValue(), ((Number) row[2]).intValue())).toList();
    }

    public List<PlanOption> of(UUID plan, UUID activity) {
        List<?> rows = em.createNativeQuery("""
                select activity, partner, verdict, loss_least, loss_most, reasons from assignment_option
                where plan = ? and activity = ? order by partner""").setParameter(1, plan).setParameter(2, activity).getResultList();
        return rows.stream().map(row -> (Object[]) row).map(row -> new PlanOption(id(row[0]), id(row[1]), row[2].toString(),
                ((Number) row[3]).longValue(), ((Number) row[4]).longValue(), row[5].toString())).toList();
    }

    public List<PlanMissing> missing(UUID plan) {
        List<?> rows = em.createNativeQuery("select activity, kind, detail from assignment_missing where plan = ? order by activity")
                .setParameter(1, plan).getResultList();
        return rows.stream().map(row -> (Object[]) row)
                .map(row -> new PlanMissing(id(row[0]), row[1].toString(), row[2].toString())).toList();
    }

    private static UUID id(Object value) {
        return UUID.fromString(value.toString());
    }
}
