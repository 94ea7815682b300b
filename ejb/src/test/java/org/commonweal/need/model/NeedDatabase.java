package org.commonweal.need.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.commonweal.assessment.model.Answers;
import org.commonweal.database.EmbeddedMariaDb;
import org.commonweal.shared.model.Ids;
import org.flywaydb.core.Flyway;

/** A real database with the real schema and hand-made households, for the statements that no unit test can judge. */
public final class NeedDatabase implements AutoCloseable {

    private final EmbeddedMariaDb server;
    private final Connection connection;

    private NeedDatabase(EmbeddedMariaDb server) throws SQLException {
        this.server = server;
        this.connection = server.connect();
    }

    public static NeedDatabase start(Path folder) throws IOException, SQLException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
        EmbeddedMariaDb server = EmbeddedMariaDb.start(folder, line -> { });
        Flyway.configure().dataSource(server.url(), server.user(), server.password()).locations("classpath:db/migration").load().migrate();
        return new NeedDatabase(server);
    }

    public Connection connection() {
        return connection;
    }

    public UUID round(String name) throws SQLException {
        UUID id = Ids.next();
        run("insert into assessment_round (id, version, name, opened_on, synthetic) values (?, 1, ?, '2026-11-01', true)", id, name);
        return id;
    }

    public UUID place(String name, String level, UUID municipality) throws SQLException {
        UUID id = Ids.next();
        run("insert into admin_unit (id, version, pcode, name, level, parent, municipality, valid_from) values (?, 1, ?, ?, ?, ?, ?, '2026-01-01')",
                id, "T" + id, name, level, municipality, municipality == null ? id : municipality);
        return id;
    }

    /** @return the assessment */
    public UUID household(UUID round, UUID municipality, UUID ward, String sexOfHead, int size, Answers answers) throws SQLException {
        UUID household = Ids.next();
        run("insert into household (id, version, number, municipality, ward, sex_of_head, size, created_at, source, source_key) "
                + "values (?, 1, ?, ?, ?, ?, ?, now(), 'test', ?)", household, household.toString().substring(16), municipality, ward,
                sexOfHead, size, household);
        UUID submission = Ids.next();
        run("insert into form_submission (id, instance_id, round, household, received_at, raw, raw_sha256, source) "
                + "values (?, ?, ?, ?, now(), '', '', 'test')", submission, submission, round, household);
        UUID assessment = Ids.next();
        run("insert into assessment (id, version, household, round, submission, answers) values (?, 1, ?, ?, ?, ?)", assessment, household,
                round, submission, answers.toJson());
        return assessment;
    }

    public void member(UUID assessment, int line, boolean head, String sex, Integer age, Answers answers) throws SQLException {
        UUID member = Ids.next();
        run("insert into household_member (id, household, line_no, head, sex, age) select ?, household, ?, ?, ?, ? from assessment where id = ?",
                member, line, head, sex, age, assessment);
        run("insert into assessment_member (assessment, member, answers) values (?, ?, ?)", assessment, member, answers.toJson());
    }

    public List<AssessedHousehold> assessed(List<UUID> assessments) throws SQLException {
        return AssessedHouseholdSql.read(connection, assessments);
    }

    public void store(List<NeedProfileRow> rows) throws SQLException {
        NeedProfileSql.write(connection, rows);
    }

    public List<BreakdownCell> table(SegmentPredicate of, Dimension by, Dimension across) throws SQLException {
        return BreakdownSql.table(connection, of, by, across);
    }

    public List<Tally> count(SegmentPredicate within, List<SegmentCriteria> criteria) throws SQLException {
        return BreakdownSql.count(connection, within, criteria);
    }

    public void run(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i] instanceof UUID id ? id.toString() : values[i]);
            }
            statement.executeUpdate();
        }
    }

    public long count(String sql) throws SQLException {
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
        server.close();
    }
}
