package org.commonweal.household.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.commonweal.shared.model.BatchFailed;

/** Writes many sealed identities in the caller's transaction by JDBC batches; only for intake. */
@ApplicationScoped
public class IdentityRows {

    /** Ciphertexts, and the tokens by which the words of the name are found. */
    public record Row(UUID id, UUID household, UUID member, byte[] name, byte[] phone, byte[] gps, List<byte[]> tokens) { }

    @PersistenceContext
    private EntityManager em;

    /** What is known of these members, before something newer takes its place. */
    public void forget(Collection<UUID> members) {
        if (members.isEmpty()) {
            return;
        }
        try (PreparedStatement tokens = connection().prepareStatement(
                     "delete from identity_token where identity in (select id from person_identity where member = ?)");
             PreparedStatement identities = connection().prepareStatement("delete from person_identity where member = ?")) {
            for (UUID member : members) {
                tokens.setObject(1, member);
                tokens.addBatch();
                identities.setObject(1, member);
                identities.addBatch();
            }
            tokens.executeBatch();
            identities.executeBatch();
        } catch (SQLException e) {
            throw new BatchFailed(e);
        }
    }

    public void write(List<Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        try (PreparedStatement identity = connection().prepareStatement(
                     "insert into person_identity (id, version, household, member, name, phone, gps) values (?, 1, ?, ?, ?, ?, ?)");
             PreparedStatement token = connection().prepareStatement(
                     "insert into identity_token (token, identity, household) values (?, ?, ?)")) {
            for (Row row : rows) {
                add(identity, row.id(), row.household(), row.member(), row.name(), row.phone(), row.gps());
                for (byte[] one : row.tokens()) {
                    add(token, one, row.id(), row.household());
                }
            }
            identity.executeBatch();
            token.executeBatch();
        } catch (SQLException e) {
            throw new BatchFailed(e);
        }
    }

    private static void add(PreparedStatement batch, Object... values) throws SQLException {
        for (int place = 0; place < values.length; place++) {
            batch.setObject(place + 1, values[place]);
        }
        batch.addBatch();
    }

    private Connection connection() {
        em.flush();
        return em.unwrap(Connection.class);
    }
}
