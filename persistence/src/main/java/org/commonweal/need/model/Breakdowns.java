package org.commonweal.need.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.commonweal.access.model.Scope;

/** Counts over the profiles the caller may see. Each answer is one statement, however many households there are. */
@ApplicationScoped
public class Breakdowns {

    @PersistenceContext
    private EntityManager em;

    /**
     * @param round a round, or null for all: then a household counts once for each round
     * @param place a municipality or ward, or null
     */
    public List<BreakdownCell> table(Scope scope, Dimension rows, Dimension columns, UUID round, UUID place) {
        return ask(connection -> BreakdownSql.table(connection,
                SegmentPredicate.within(scope).inRound(round).inPlace(place), rows, columns));
    }

    /** How many belong to each of the criteria; the last tally is of everybody assessed. */
    public List<Tally> count(Scope scope, UUID round, List<SegmentCriteria> criteria) {
        return ask(connection -> BreakdownSql.count(connection, SegmentPredicate.within(scope).inRound(round), criteria));
    }

    private interface Question<T> {

        T ask(Connection connection) throws SQLException;
    }

    private <T> T ask(Question<T> question) {
        try {
            return question.ask(em.unwrap(Connection.class));
        } catch (SQLException failed) {
            throw new PersistenceException(failed);
        }
    }
}
