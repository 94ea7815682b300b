package org.commonweal.need.model;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.commonweal.assessment.model.Answers;
import org.commonweal.need.model.AssessedHousehold.RosterLine;

/** Reads what the rules read, many assessments at a time. */
final class AssessedHouseholdSql {

    private static final String HOUSEHOLDS = """
            select a.id, a.household, a.round, h.municipality, h.ward, h.settlement, h.sex_of_head, h.size, s.informal, a.answers
            from assessment a join household h on h.id = a.household left join settlement s on s.id = h.settlement
            where a.id in (%s) order by a.id""";

    private static final String PEOPLE = """
            select a.id, m.line_no, m.head, m.relation, m.sex, m.age, m.age_band, q.answers
            from assessment a join household_member m on m.household = a.household
            left join assessment_member q on q.assessment = a.id and q.member = m.id
            where a.id in (%s) order by a.id, m.line_no""";

    private AssessedHouseholdSql() { }

    static List<AssessedHousehold> read(Connection connection, List<UUID> assessments) throws SQLException {
        Map<UUID, List<RosterLine>> rosters = rosters(connection, assessments);
        List<AssessedHousehold> households = new ArrayList<>(assessments.size());
        try (PreparedStatement statement = prepare(connection, HOUSEHOLDS, assessments); ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                households.add(household(row, rosters));
            }
        }
        return households;
    }

    private static AssessedHousehold household(ResultSet row, Map<UUID, List<RosterLine>> rosters) throws SQLException {
        NeedProfileRow.Place place = new NeedProfileRow.Place(id(row, 1), id(row, 2), id(row, 3), id(row, 4), id(row, 5), id(row, 6));
        boolean informal = row.getBoolean(9);
        Boolean informalIfKnown = row.wasNull() ? null : informal;
        return new AssessedHousehold(place, row.getString(7), row.getInt(8), informalIfKnown, Answers.fromJson(row.getString(10)),
                rosters.getOrDefault(place.assessment(), List.of()));
    }

    private static Map<UUID, List<RosterLine>> rosters(Connection connection, List<UUID> assessments) throws SQLException {
        Map<UUID, List<RosterLine>> rosters = new HashMap<>();
        try (PreparedStatement statement = prepare(connection, PEOPLE, assessments); ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                rosters.computeIfAbsent(id(row, 1), assessment -> new ArrayList<>()).add(person(row));
            }
        }
        return rosters;
    }

    private static RosterLine person(ResultSet row) throws SQLException {
        int age = row.getInt(6);
        Integer ageIfKnown = row.wasNull() ? null : age;
        return new RosterLine(row.getInt(2), row.getBoolean(3), row.getString(4), row.getString(5), ageIfKnown,
                row.getString(7), Answers.fromJson(row.getString(8)));
    }

    private static PreparedStatement prepare(Connection connection, String sql, List<UUID> ids) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql.formatted(String.join(",", Collections.nCopies(ids.size(), "?"))));
        for (int i = 0; i < ids.size(); i++) {
            statement.setString(i + 1, ids.get(i).toString());
        }
        return statement;
    }

    static List<UUID> ids(ResultSet rows) throws SQLException {
        List<UUID> ids = new ArrayList<>();
        while (rows.next()) {
            ids.add(id(rows, 1));
        }
        return ids;
    }

    private static UUID id(ResultSet row, int column) throws SQLException {
        String text = row.getString(column);
        return text == null ? null : UUID.fromString(text);
    }
}
