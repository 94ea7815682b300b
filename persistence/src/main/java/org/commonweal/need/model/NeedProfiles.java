package org.commonweal.need.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * The profiles of all assessments. They are written in bulk by plain statements inside the caller's transaction: an
 * import makes thousands at a time. No method here returns people's data to a caller; {@link Breakdowns} does, by scope.
 */
@ApplicationScoped
public class NeedProfiles {

    @PersistenceContext
    private EntityManager em;

    /** The assessments as the rules read them: one statement for households, one for their people. */
    public List<AssessedHousehold> assessed(Collection<UUID> assessments) {
        return assessments.isEmpty() ? List.of() : withConnection(connection -> AssessedHouseholdSql.read(connection, List.copyOf(assessments)));
    }

    /** Puts the rows in the place of those of the same assessments. */
    public void store(List<NeedProfileRow> rows) {
        if (!rows.isEmpty()) {
            withConnection(connection -> NeedProfileSql.write(connection, rows));
        }
    }

    /** Assessments without a profile of this version, in a fixed order after {@code after} (null: from the first). */
    public List<UUID> outdated(String ruleVersion, UUID after, int limit) {
        return withConnection(connection -> {
            try (PreparedStatement statement = connection.prepareStatement("""
                    select a.id from assessment a left join need_profile p on p.assessment = a.id
                    where a.id > ? and (p.assessment is null or p.rule_version <> ?) order by a.id limit ?""")) {
                statement.setString(1, String.valueOf(after == null ? new UUID(0, 0) : after));
                statement.setString(2, ruleVersion);
                statement.setInt(3, limit);
                return AssessedHouseholdSql.ids(statement.executeQuery());
            }
        });
    }

    /** Whether any profile was made by other rules. */
    public boolean anyOutdated(String ruleVersion) {
        return !em.createNativeQuery("select p.rule_version from need_profile p where p.rule_version <> ?1 limit 1")
                .setParameter(1, ruleVersion).getResultList().isEmpty();
    }

    public long countOutdated(String ruleVersion) {
        return ((Number) em.createNativeQuery("""
                select count(*) from assessment a left join need_profile p on p.assessment = a.id
                where p.assessment is null or p.rule_version <> ?1""").setParameter(1, ruleVersion).getSingleResult()).longValue();
    }

    /** What a statement does with the connection of the running transaction. */
    private interface Work<T> {

        T on(Connection connection) throws SQLException;
    }

    private <T> T withConnection(Work<T> work) {
        // What was only persisted so far must be there for plain statements to see.
        em.flush();
        try {
            return work.on(em.unwrap(Connection.class));
        } catch (SQLException failed) {
            throw new PersistenceException(failed);
        }
    }
}
