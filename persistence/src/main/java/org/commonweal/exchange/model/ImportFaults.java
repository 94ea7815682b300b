package org.commonweal.exchange.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.commonweal.access.model.Scope;

/** What is wrong with the files of imports, and the rows that were not taken. */
@ApplicationScoped
public class ImportFaults {

    /** A row that was not taken: its bytes, and the codes of why. */
    public record FailedRow(long row, byte[] raw, String reasons) { }

    @PersistenceContext
    private EntityManager em;

    /** Before a dry run or a commit begins anew. */
    public void clear(UUID run, String phase) {
        for (String table : List.of("import_problem", "import_failed_row")) {
            em.createNativeQuery("delete from " + table + " where run = ? and phase = ?")
                    .setParameter(1, run.toString()).setParameter(2, phase).executeUpdate();
        }
    }

    /** @param place of the first, counted over the whole phase */
    public void add(UUID run, String phase, long place, List<ImportFault> faults) {
        if (faults.isEmpty()) {
            return;
        }
        try (PreparedStatement insert = connection().prepareStatement("insert into import_problem (run, phase, place, severity, file, "
                + "sheet, source_row, col, value, code, detail) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            long next = place;
            for (ImportFault fault : faults) {
                insert.setString(1, run.toString());
                insert.setString(2, phase);
                insert.setLong(3, next++);
                insert.setString(4, fault.severity());
                insert.setString(5, fault.file());
                insert.setString(6, fault.sheet());
                insert.setLong(7, fault.row());
                insert.setString(8, fault.column());
                insert.setString(9, fault.value());
                insert.setString(10, fault.code());
                insert.setString(11, fault.detail());
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public void addFailed(UUID run, String phase, List<FailedRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        try (PreparedStatement insert = connection().prepareStatement(
                "insert into import_failed_row (run, phase, source_row, raw, reasons) values (?, ?, ?, ?, ?)")) {
            for (FailedRow row : rows) {
                insert.setString(1, run.toString());
                insert.setString(2, phase);
                insert.setLong(3, row.row());
                insert.setBytes(4, row.raw());
                insert.setString(5, row.reasons());
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Connection connection() {
        return em.unwrap(Connection.class);
    }

    /** Of an import that the caller has got from {@link ImportRuns}; errors first, then as they stand in the file. */
    public List<ImportFault> page(Scope scope, UUID run, String phase, int first, int size) {
        requireReader(scope);
        @SuppressWarnings("unchecked")
        List<Object[]> rows = em.createNativeQuery("select severity, file, sheet, source_row, col, value, code, detail from import_problem "
                        + "where run = ? and phase = ? order by severity, file, source_row, place")
                .setParameter(1, run.toString()).setParameter(2, phase).setFirstResult(first).setMaxResults(size).getResultList();
        return rows.stream().map(row -> new ImportFault((String) row[0], (String) row[1], (String) row[2],
                ((Number) row[3]).longValue(), (String) row[4], (String) row[5], (String) row[6], (String) row[7])).toList();
    }

    public long count(Scope scope, UUID run, String phase) {
        requireReader(scope);
        return ((Number) em.createNativeQuery("select count(*) from import_problem where run = ? and phase = ?")
                .setParameter(1, run.toString()).setParameter(2, phase).getSingleResult()).longValue();
    }

    /** Up to {@code size} failed rows after the given one, in the order of the file. */
    public List<FailedRow> failedAfter(Scope scope, UUID run, String phase, long row, int size) {
        requireReader(scope);
        @SuppressWarnings("unchecked")
        List<Object[]> rows = em.createNativeQuery("select source_row, raw, reasons from import_failed_row "
                        + "where run = ? and phase = ? and source_row > ? order by source_row limit " + size)
                .setParameter(1, run.toString()).setParameter(2, phase).setParameter(3, row).getResultList();
        return rows.stream().map(each -> new FailedRow(((Number) each[0]).longValue(), (byte[]) each[1], (String) each[2])).toList();
    }

    private static void requireReader(Scope scope) {
        if (!scope.readsHouseholds()) {
            throw new org.commonweal.shared.model.NotFound("import", null);
        }
    }
}
