package org.commonweal.assessment.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.commonweal.shared.model.BatchFailed;
import org.commonweal.shared.model.Sha256;

/** Writes many submissions and assessments in the caller's transaction by JDBC batches; only for intake. */
@ApplicationScoped
public class AssessmentRows {

    /** What an instance id that came before led to. */
    public record Received(UUID submission, UUID household, UUID assessment) { }

    public record MemberRow(UUID member, String answersJson) { }

    /** @param fresh the household had no assessment in this round */
    public record Row(UUID id, boolean fresh, UUID household, UUID round, UUID submission, String instanceId, byte[] raw,
                      String source, Integer rowNumber, LocalDate assessedOn, String answersJson, List<MemberRow> members) { }

    private static final String SUBMISSION = """
            insert into form_submission (id, instance_id, round, household, received_at, raw, raw_sha256, source, source_row)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String ASSESSMENT = """
            insert into assessment (id, version, household, round, submission, assessed_on, answers) values (?, 1, ?, ?, ?, ?, ?)
            on duplicate key update version = version + 1, submission = value(submission), assessed_on = value(assessed_on),
            answers = value(answers)""";

    @PersistenceContext
    private EntityManager em;

    /** The instances among these that were received before. */
    public Map<String, Received> received(Collection<String> instances) {
        Map<String, Received> received = new HashMap<>();
        if (instances.isEmpty()) {
            return received;
        }
        String sql = "select s.instance_id, s.id, s.household, a.id from form_submission s left join assessment a "
                + "on a.household = s.household and a.round = s.round where s.instance_id in (" + marks(instances) + ")";
        try (PreparedStatement query = connection().prepareStatement(sql)) {
            bind(query, 1, instances);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    received.put(rows.getString(1), new Received(uuid(rows, 2), uuid(rows, 3), uuid(rows, 4)));
                }
            }
            return received;
        } catch (SQLException e) {
            throw new BatchFailed(e);
        }
    }

    /** The assessments these households have in a round, by household. */
    public Map<UUID, UUID> assessments(UUID round, Collection<UUID> households) {
        Map<UUID, UUID> assessments = new HashMap<>();
        if (households.isEmpty()) {
            return assessments;
        }
        String sql = "select household, id from assessment where round = ? and household in (" + marks(households) + ")";
        try (PreparedStatement query = connection().prepareStatement(sql)) {
            query.setObject(1, round);
            bind(query, 2, households);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    assessments.put(uuid(rows, 1), uuid(rows, 2));
                }
            }
            return assessments;
        } catch (SQLException e) {
            throw new BatchFailed(e);
        }
    }

    public void write(List<Row> rows, Instant now) {
        LocalDateTime utc = LocalDateTime.ofInstant(now, ZoneOffset.UTC);
        try (PreparedStatement submission = connection().prepareStatement(SUBMISSION);
             PreparedStatement assessment = connection().prepareStatement(ASSESSMENT);
             PreparedStatement forget = connection().prepareStatement("delete from assessment_member where assessment = ?");
             PreparedStatement member = connection().prepareStatement("insert into assessment_member (assessment, member, answers) values (?, ?, ?)")) {
            for (Row row : rows) {
                add(submission, row.submission(), row.instanceId(), row.round(), row.household(), utc, row.raw(),
                        Sha256.hex(row.raw()), row.source(), row.rowNumber());
                add(assessment, row.id(), row.household(), row.round(), row.submission(), row.assessedOn(), row.answersJson());
                if (!row.fresh()) {
                    add(forget, row.id());
                }
                for (MemberRow one : row.members()) {
                    add(member, row.id(), one.member(), one.answersJson());
                }
            }
            for (PreparedStatement batch : List.of(submission, assessment, forget, member)) {
                batch.executeBatch();
            }
        } catch (SQLException e) {
            throw new BatchFailed(e);
        }
    }

    private static void add(PreparedStatement batch, Object... values) throws SQLException {
        bind(batch, 1, Arrays.asList(values));
        batch.addBatch();
    }

    private static void bind(PreparedStatement statement, int first, Collection<?> values) throws SQLException {
        int place = first;
        for (Object value : values) {
            statement.setObject(place++, value);
        }
    }

    private static String marks(Collection<?> values) {
        return String.join(",", Collections.nCopies(values.size(), "?"));
    }

    private static UUID uuid(ResultSet rows, int column) throws SQLException {
        String text = rows.getString(column);
        return text == null ? null : UUID.fromString(text);
    }

    private Connection connection() {
        em.flush();
        return em.unwrap(Connection.class);
    }
}
