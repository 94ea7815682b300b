package org.commonweal.household.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.commonweal.shared.model.BatchFailed;

/** Writes many households and rosters in the caller's transaction by JDBC batches; only for intake, which comes without a reader. */
@ApplicationScoped
public class HouseholdRows {

    /** A household a source has already told of, and its roster by line. */
    public record Known(UUID id, String number, Map<Integer, UUID> members) { }

    public record MemberRow(UUID id, int line, HouseholdMember.Facts facts) { }

    /** @param fresh not in the database yet */
    public record Row(UUID id, String number, boolean fresh, Household.Place place, String source, String sourceKey,
                      Sex sexOfHead, int size, UUID enteredBy, List<MemberRow> members) { }

    private static final String INSERT = """
            insert into household (id, version, number, municipality, ward, settlement, sex_of_head, size, created_at, entered_by,
            source, source_key) values (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String UPDATE = """
            update household set version = version + 1, municipality = ?, ward = ?, settlement = ?, sex_of_head = ?, size = ?
            where id = ?""";
    private static final String MEMBER = """
            insert into household_member (id, household, line_no, head, relation, sex, age, age_band) values (?, ?, ?, ?, ?, ?, ?, ?)
            on duplicate key update head = value(head), relation = value(relation), sex = value(sex), age = value(age),
            age_band = value(age_band)""";

    @PersistenceContext
    private EntityManager em;

    /** The households of a source by its own keys; keys nobody has told of are missing. */
    public Map<String, Known> known(String source, Collection<String> keys) {
        if (keys.isEmpty()) {
            return Map.of();
        }
        String sql = "select h.source_key, h.id, h.number, m.line_no, m.id from household h left join household_member m "
                + "on m.household = h.id where h.source = ? and h.source_key in (" + String.join(",", Collections.nCopies(keys.size(), "?")) + ")";
        try (PreparedStatement query = connection().prepareStatement(sql)) {
            int place = 1;
            query.setString(place++, source);
            for (String key : keys) {
                query.setString(place++, key);
            }
            return read(query);
        } catch (SQLException e) {
            throw new BatchFailed(e);
        }
    }

    private static Map<String, Known> read(PreparedStatement query) throws SQLException {
        Map<String, Known> known = new HashMap<>();
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                UUID id = UUID.fromString(rows.getString(2));
                String number = rows.getString(3);
                Known household = known.computeIfAbsent(rows.getString(1), key -> new Known(id, number, new HashMap<>()));
                if (rows.getString(5) != null) {
                    household.members().put(rows.getInt(4), UUID.fromString(rows.getString(5)));
                }
            }
        }
        return known;
    }

    public void write(List<Row> rows, Instant now) {
        try (PreparedStatement insert = connection().prepareStatement(INSERT);
             PreparedStatement update = connection().prepareStatement(UPDATE);
             PreparedStatement member = connection().prepareStatement(MEMBER)) {
            LocalDateTime utc = LocalDateTime.ofInstant(now, ZoneOffset.UTC);
            for (Row row : rows) {
                if (row.fresh()) {
                    add(insert, row, utc);
                } else {
                    change(update, row);
                }
                addMembers(member, row);
            }
            insert.executeBatch();
            update.executeBatch();
            member.executeBatch();
        } catch (SQLException e) {
            throw new BatchFailed(e);
        }
    }

    private static void add(PreparedStatement insert, Row row, LocalDateTime utc) throws SQLException {
        set(insert, row.id(), row.number(), row.place().municipality(), row.place().ward(), row.place().settlement(),
                row.sexOfHead().code(), row.size(), utc, row.enteredBy(), row.source(), row.sourceKey());
    }

    private static void change(PreparedStatement update, Row row) throws SQLException {
        set(update, row.place().municipality(), row.place().ward(), row.place().settlement(), row.sexOfHead().code(), row.size(), row.id());
    }

    private static void addMembers(PreparedStatement statement, Row row) throws SQLException {
        for (MemberRow member : row.members()) {
            HouseholdMember.Facts facts = member.facts();
            set(statement, member.id(), row.id(), member.line(), facts.head(), facts.relation(), facts.sex().code(), facts.age(), facts.ageBand());
        }
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int place = 0; place < values.length; place++) {
            statement.setObject(place + 1, values[place]);
        }
        statement.addBatch();
    }

    private Connection connection() {
        em.flush();
        return em.unwrap(Connection.class);
    }
}
