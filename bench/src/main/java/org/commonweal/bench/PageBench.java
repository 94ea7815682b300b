package org.commonweal.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Warm pages, one reader: server time and statements, beside the question they answer asked in plain SQL in the same minute. */
final class PageBench {

    private static final int ROUNDS = 20;

    private PageBench() { }

    static void measure(MeasuredProduct product, Connection connection) throws IOException, InterruptedException, SQLException {
        Site site = product.site();
        site.signIn();
        System.out.println("| page | households | median ms | slowest ms | statements | the same question in SQL, median ms |\n|---|---|---|---|---|---|");
        long households = number(connection, "select count(*) from household");
        for (Map.Entry<String, String> page : pages(connection).entrySet()) {
            site.page(page.getKey());
            System.out.printf(Locale.ROOT, "| %s | %,d | %s | %.0f |%n", page.getKey().replaceAll("=.*", "=…"), households,
                    line(site, connection, page.getKey()), 1000 * asked(connection, page.getValue()));
        }
    }

    private static Map<String, String> pages(Connection connection) throws SQLException {
        String household = text(connection, "select id from household order by number limit 1");
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("/household/list.xhtml", "select * from household order by number limit 20");
        pages.put("/household/view.xhtml?id=" + household, "select * from household h left join household_member m on m.household = h.id where h.id = '" + household + "'");
        pages.put("/need/breakdown.xhtml", "select water_severity, sex_of_head, count(*), sum(size), sum(persons_f), sum(persons_m) "
                + "from need_profile group by water_severity, sex_of_head");
        return pages;
    }

    private static String line(Site site, Connection connection, String path) throws IOException, InterruptedException, SQLException {
        double[] times = new double[ROUNDS];
        long fewest = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long before = questions(connection);
            long started = System.nanoTime();
            site.page(path);
            times[round] = ImportBench.seconds(started);
            fewest = Math.min(fewest, questions(connection) - before - 1); // the counting is a statement too
        }
        return String.format(Locale.ROOT, "%.0f | %.0f | %d", 1000 * ImportBench.median(times), 1000 * Arrays.stream(times).max().orElse(0), fewest);
    }

    private static double asked(Connection connection, String sql) throws SQLException {
        double[] times = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long started = System.nanoTime();
            try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
                while (rows.next()) {
                    rows.getString(1);
                }
            }
            times[round] = ImportBench.seconds(started);
        }
        return ImportBench.median(times);
    }

    private static long questions(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery("show global status like 'Questions'")) {
            row.next();
            return row.getLong(2);
        }
    }

    private static long number(Connection connection, String sql) throws SQLException {
        return Long.parseLong(text(connection, sql));
    }

    private static String text(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
