package org.commonweal.need.model;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The statements behind {@link Breakdowns}. */
final class BreakdownSql {

    private static final String TALLY = "count(*), coalesce(sum(p.persons_f), 0), coalesce(sum(p.persons_m), 0), "
            + "coalesce(sum(p.persons_x), 0), coalesce(sum(p.persons_unknown), 0)";

    private BreakdownSql() { }

    static List<BreakdownCell> table(Connection connection, SegmentPredicate of, Dimension rows, Dimension columns) throws SQLException {
        String sql = """
                select coalesce(cast(g.r as char), 'UNKNOWN'), %s, coalesce(cast(g.c as char), 'UNKNOWN'), %s, g.households, g.f, g.m, g.x, g.u
                from (select %s r, %s c, count(*) households, sum(p.persons_f) f, sum(p.persons_m) m, sum(p.persons_x) x,
                        sum(p.persons_unknown) u
                    from need_profile p where %s group by r, c) g %s %s""".formatted(
                rows.named() ? "rn.name" : "null", columns.named() ? "cn.name" : "null", rows.sql(), columns.sql(), of.sql(),
                rows.named() ? "left join " + rows.nameTable() + " rn on rn.id = g.r" : "",
                columns.named() ? "left join " + columns.nameTable() + " cn on cn.id = g.c" : "");
        try (PreparedStatement statement = prepare(connection, sql, of.parameters()); ResultSet row = statement.executeQuery()) {
            List<BreakdownCell> cells = new ArrayList<>();
            while (row.next()) {
                cells.add(new BreakdownCell(row.getString(1), row.getString(2), row.getString(3), row.getString(4), tally(row, 5)));
            }
            return cells;
        }
    }

    /** All criteria in one pass over the profiles: each has its own five sums. */
    static List<Tally> count(Connection connection, SegmentPredicate within, List<SegmentCriteria> criteria) throws SQLException {
        StringBuilder select = new StringBuilder();
        List<Object> parameters = new ArrayList<>();
        for (SegmentCriteria one : criteria) {
            SegmentPredicate predicate = SegmentPredicate.everywhere().matching(one);
            for (String what : List.of("1", "p.persons_f", "p.persons_m", "p.persons_x", "p.persons_unknown")) {
                select.append("coalesce(sum(case when ").append(predicate.sql()).append(" then ").append(what).append(" end), 0), ");
                parameters.addAll(predicate.parameters());
            }
        }
        parameters.addAll(within.parameters());
        String sql = "select " + select + TALLY + " from need_profile p where " + within.sql();
        try (PreparedStatement statement = prepare(connection, sql, parameters); ResultSet row = statement.executeQuery()) {
            row.next();
            List<Tally> tallies = new ArrayList<>();
            for (int i = 0; i <= criteria.size(); i++) {
                tallies.add(tally(row, 1 + 5 * i));
            }
            return tallies;
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, List<Object> parameters) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.size(); i++) {
            statement.setObject(i + 1, parameters.get(i));
        }
        return statement;
    }

    private static Tally tally(ResultSet row, int from) throws SQLException {
        return new Tally(row.getLong(from), row.getLong(from + 1), row.getLong(from + 2), row.getLong(from + 3), row.getLong(from + 4));
    }
}
