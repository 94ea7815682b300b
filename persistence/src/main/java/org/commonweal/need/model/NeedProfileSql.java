package org.commonweal.need.model;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes profiles, many rows a statement. The columns come from the enums, in one place for names and values. */
final class NeedProfileSql {

    /** Rows a statement: more gains nothing, and the statement has to fit into a packet. */
    private static final int ROWS = 250;

    private static final List<String> COLUMNS = Stream.of(
            Stream.of("assessment", "household", "round", "municipality", "ward", "settlement",
                    "sex_of_head", "size", "persons_f", "persons_m", "persons_x", "persons_unknown"),
            Arrays.stream(ServiceLadder.values()).map(ServiceLadder::column),
            Arrays.stream(NeedDomain.values()).map(NeedDomain::column),
            Stream.of("marks", "marks_unknown", "most_marginalised", "flags", "rule_version"))
            .flatMap(names -> names).toList();

    private static final String ROW = "(" + String.join(",", Collections.nCopies(COLUMNS.size(), "?")) + ")";
    private static final String INSERT = "insert into need_profile (" + String.join(", ", COLUMNS) + ") values ";
    private static final String OR_REPLACE = " on duplicate key update " + COLUMNS.stream().skip(1)
            .map(column -> column + " = values(" + column + ")").collect(Collectors.joining(", "));

    private NeedProfileSql() { }

    static int write(Connection connection, List<NeedProfileRow> rows) throws SQLException {
        for (int from = 0; from < rows.size(); from += ROWS) {
            writeChunk(connection, rows.subList(from, Math.min(rows.size(), from + ROWS)));
        }
        return rows.size();
    }

    private static void writeChunk(Connection connection, List<NeedProfileRow> rows) throws SQLException {
        String sql = INSERT + String.join(",", Collections.nCopies(rows.size(), ROW)) + OR_REPLACE;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int at = 1;
            for (NeedProfileRow row : rows) {
                for (Object value : values(row)) {
                    statement.setObject(at++, value);
                }
            }
            statement.executeUpdate();
        }
    }

    private static List<Object> values(NeedProfileRow row) {
        NeedProfileRow.Place place = row.place();
        NeedProfileRow.Persons persons = row.persons();
        List<Object> values = new ArrayList<>(COLUMNS.size());
        Stream.of(place.assessment(), place.household(), place.round(), place.municipality()).map(String::valueOf).forEach(values::add);
        values.add(place.ward() == null ? null : place.ward().toString());
        values.add(place.settlement() == null ? null : place.settlement().toString());
        Collections.addAll(values, persons.sexOfHead(), persons.all(), persons.women(), persons.men(), persons.other(), persons.unknown());
        Arrays.stream(ServiceLadder.values()).map(row.levels()::get).map(level -> level == null ? null : level.name()).forEach(values::add);
        Arrays.stream(NeedDomain.values()).map(row.severities()::get).forEach(values::add);
        values.add(VulnerabilityMark.bits(row.marks()));
        values.add(VulnerabilityMark.bits(row.open()));
        values.add(row.mostMarginalised().unknown() ? null : row.mostMarginalised().yes() ? 1 : 0);
        values.add(row.flags().stream().sorted().map(Enum::name).collect(Collectors.joining(",")));
        values.add(row.ruleVersion());
        return values;
    }
}
