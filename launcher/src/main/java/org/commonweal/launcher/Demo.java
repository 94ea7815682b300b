package org.commonweal.launcher;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/** Tells the person at the console who can try the demo programme, and how far it is loaded. Reads, never writes. */
final class Demo {

    private static final int SECONDS_BETWEEN_LOOKS = 3;

    /** How far the job that loads it is. */
    private record Loading(String status, long done, long total) {

        private boolean over() {
            return List.of("DONE", "FAILED", "CANCELLED").contains(status);
        }
    }

    private final Console console;
    private final Set<String> told = new HashSet<>();

    Demo(Console console) {
        this.console = console;
    }

    /** One line for each sign-in that was not told before, in the order in which the application shows them. */
    List<String> signIns() throws SQLException {
        return all().stream().filter(told::add).toList();
    }

    private static List<String> all() throws SQLException {
        List<String> lines = new ArrayList<>();
        try (Connection connection = connect(); Statement statement = connection.createStatement(); ResultSet rows = statement
                .executeQuery("select username, password, role, place from demo_sign_in order by position, username")) {
            while (rows.next()) {
                lines.add("  user %-12s password %s   %s %s".formatted(rows.getString(1), rows.getString(2), rows.getString(3),
                        rows.getString(4)).stripTrailing());
            }
        }
        return lines;
    }

    /** Follows the loading in the background until it is over. */
    void follow() {
        follow(-1);
    }

    private void follow(long before) {
        Executor later = CompletableFuture.delayedExecutor(SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS);
        CompletableFuture.runAsync(() -> {
            Loading now = look(before);
            if (now == null || !now.over()) {
                follow(now == null ? before : now.done());
            } else if (before >= 0) {
                ended(now);
            }
        }, later);
    }

    private Loading look(long before) {
        try {
            Loading now = loading();
            if (!now.over() && now.done() != before && now.total() > 0) {
                console.says("Loading the demo programme: " + now.done() + " of " + now.total() + " households");
            }
            return now;
        } catch (SQLException awayForNow) {
            return null;
        }
    }

    private void ended(Loading loading) {
        try {
            signIns().forEach(console::plain);
        } catch (SQLException awayForNow) {
            console.says("More sign-ins are shown on the sign-in page");
        }
        if ("DONE".equals(loading.status())) {
            console.says("The demo programme is loaded");
        } else {
            console.says("The demo programme was not loaded to the end (" + loading.status() + "); see the list of jobs");
        }
    }

    private static Loading loading() throws SQLException {
        try (Connection connection = connect(); Statement statement = connection.createStatement(); ResultSet row = statement
                .executeQuery("select status, done, total from job where kind = 'demo.load' order by created_at desc limit 1")) {
            return row.next() ? new Loading(row.getString(1), row.getLong(2), row.getLong(3)) : new Loading("DONE", 0, 0);
        }
    }

    private static Connection connect() throws SQLException {
        return DriverManager.getConnection(System.getProperty("commonweal.database.url"),
                System.getProperty("commonweal.database.user"), System.getProperty("commonweal.database.password"));
    }
}
