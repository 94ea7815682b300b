package org.commonweal.launcher;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.commonweal.access.service.Passwords;

/** Looks into the database of a running product behind its back, and lets people in without asking. */
final class Insight {

    private Insight() { }

    /** Somebody who works everywhere. */
    static void letIn(PackagedCommonweal commonweal, String username, String password, String role) throws IOException, SQLException {
        UUID id = UUID.randomUUID();
        try (Connection connection = commonweal.database(); PreparedStatement user = connection.prepareStatement("""
                insert into app_user (id, version, username, display_name, password_hash, active, must_change_password, failed_attempts)
                values (?, 1, ?, ?, ?, true, false, 0)""");
                PreparedStatement right = connection.prepareStatement("insert into app_user_role values (?, ?)")) {
            user.setObject(1, id);
            user.setString(2, username);
            user.setString(3, username);
            user.setString(4, Passwords.hash(password));
            user.executeUpdate();
            right.setObject(1, id);
            right.setString(2, role);
            right.executeUpdate();
        }
    }

    /** From everywhere to one municipality. */
    static void limit(PackagedCommonweal commonweal, String username, String municipality) throws IOException, SQLException {
        try (Connection connection = commonweal.database(); PreparedStatement place = connection.prepareStatement(
                "insert into app_user_municipality select u.id, a.id from app_user u join admin_unit a on a.name = ? where u.username = ?")) {
            place.setString(1, municipality);
            place.setString(2, username);
            place.executeUpdate();
        }
    }

    static long number(PackagedCommonweal commonweal, String sql) throws IOException, SQLException {
        return Long.parseLong(word(commonweal, sql));
    }

    /** The first cell of the first row. */
    static String word(PackagedCommonweal commonweal, String sql) throws IOException, SQLException {
        try (Connection connection = commonweal.database(); Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? row.getString(1) : "";
        }
    }
}
