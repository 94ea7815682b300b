package org.commonweal.casework.model;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.commonweal.access.model.Scope;

/** The where-clause of the register; only placeholders, never values, reach the statement. */
final class RegisterQuery {

    private static final String NEWEST = " join need_profile p on p.household = h.id and not exists (select 1 from need_profile q "
            + "where q.household = p.household and q.assessment > p.assessment)";

    private boolean needed;
    private final StringBuilder sql = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    private RegisterQuery() { }

    static RegisterQuery of(Scope scope, RegisterFilter filter) {
        RegisterQuery where = new RegisterQuery();
        where.visible(scope);
        where.only("h.number = ?", filter.number());
        where.only("h.municipality = ?", filter.municipality());
        where.only("h.ward = ?", filter.ward());
        where.only("h.sex_of_head = ?", filter.sexOfHead() == null ? null : filter.sexOfHead().code());
        where.named(filter.nameTokens());
        where.found(scope, filter);
        return where;
    }

    private void visible(Scope scope) {
        sql.append(scope.readsHouseholds() ? " where 1 = 1" : " where 1 = 0");
        if (!scope.everywhere()) {
            List<UUID> places = List.copyOf(scope.municipalitiesForQuery());
            sql.append(" and h.municipality in (").append(marks(places.size())).append(")");
            values.addAll(places);
        }
    }

    private void only(String condition, Object value) {
        if (value != null) {
            sql.append(" and ").append(condition);
            values.add(value);
        }
    }

    /** All the words belong to one person. */
    private void named(List<byte[]> tokens) {
        if (!tokens.isEmpty()) {
            sql.append(" and h.id in (select t.household from identity_token t where t.token in (").append(marks(tokens.size()))
                    .append(") group by t.identity, t.household having count(*) = ?)");
            values.addAll(tokens);
            values.add(tokens.size());
        }
    }

    /** What the newest assessment found; the place stands in both tables, so that the smaller index leads. */
    private void found(Scope scope, RegisterFilter filter) {
        needed = filter.mark() != null || filter.need() != null;
        if (needed && !scope.everywhere()) {
            List<UUID> places = List.copyOf(scope.municipalitiesForQuery());
            sql.append(" and p.municipality in (").append(marks(places.size())).append(")");
            values.addAll(places);
        }
        if (filter.mark() != null) {
            only("p.marks & ? <> 0", filter.mark().bit());
        }
        if (filter.need() != null) {
            sql.append(" and p.").append(filter.need().column()).append(" >= 1");
        }
    }

    private static String marks(int count) {
        return String.join(",", Collections.nCopies(count, "?"));
    }

    /** What follows {@code from household h}. */
    String sql() {
        return (needed ? NEWEST : "") + sql;
    }

    /** @return the number of the next free placeholder */
    int bind(Query query) {
        int place = 1;
        for (Object value : values) {
            query.setParameter(place++, value instanceof UUID id ? id.toString() : value);
        }
        return place;
    }
}
