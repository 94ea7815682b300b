package org.commonweal.exchange.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.commonweal.shared.model.BatchFailed;

/** What an earlier import has read of the same households; only for imports, which come without a reader. */
@ApplicationScoped
public class ReadingsBefore {

    /** A household that was never assessed in the round has this instance. */
    public static final String NOT_ASSESSED = "";

    @PersistenceContext
    private EntityManager em;

    /** By key: the instance the household's assessment of the round was read from; households nobody told of are missing. */
    public Map<String, String> instances(String source, UUID round, List<String> keys) {
        String sql = "select h.source_key, s.instance_id from household h left join assessment a on a.household = h.id and a.round = ? "
                + "left join form_submission s on s.id = a.submission where h.source = ? and h.source_key in (" + marks(keys) + ")";
        Map<String, String> instances = new HashMap<>();
        if (keys.isEmpty()) {
            return instances;
        }
        try (PreparedStatement query = em.unwrap(Connection.class).prepareStatement(sql)) {
            query.setString(1, round.toString());
            query.setString(2, source);
            bind(query, 3, keys);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    instances.put(rows.getString(1), rows.getString(2) == null ? NOT_ASSESSED : rows.getString(2));
                }
            }
            return instances;
        } catch (SQLException e) {
            throw new BatchFailed(e);
        }
    }

    private static String marks(Collection<?> values) {
        return String.join(",", Collections.nCopies(values.size(), "?"));
    }

    private static void bind(PreparedStatement query, int first, List<String> values) throws SQLException {
        int place = first;
        for (String value : values) {
            query.setString(place++, value);
        }
    }
}
