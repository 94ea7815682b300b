package org.commonweal.casework.model;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.commonweal.access.model.Scope;

/** The where-clause of the register; only placeholders, never values, reach the statement. */
final class RegisterQuery {

    private static final String NEWEST = " and exists (select 1 from need_profile p where p.household = h.id and p.assessment = "
            + "(select max(n.id) from assessment n where n.household = h.id) and ";

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
        if (filter.mark() != null) {
            where.sql.append(NEWEST).append("p.marks & ? <> 0)");
            where.values.add(filter.mark().bit());
        }
        if (filter.need() != null) {
            where.sql.append(NEWEST).append("p.").append(Register.column(filter.need())).append(" >= 1)");
        }
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

    private static String marks(int count) {
        return String.join(",", Collections.nCopies(count, "?"));
    }

    String sql() {
        return sql.toString();
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
