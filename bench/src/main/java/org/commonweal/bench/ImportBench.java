package org.commonweal.bench;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A survey through the product's own import, from the upload to the committed last row, beside {@code LOAD DATA} of the same
 * files into plain tables of the same server; then the pages over it. Arguments: the jar, a working folder, the households,
 * the members or {@code -}, the mapping.
 */
public final class ImportBench {

    private static final int LOADS = 3;

    private ImportBench() { }

    public static void main(String[] arguments) throws Exception {
        Path households = Path.of(arguments[2]);
        Path members = "-".equals(arguments[3]) ? null : Path.of(arguments[3]);
        try (MeasuredProduct product = new MeasuredProduct(Path.of(arguments[0]), Path.of(arguments[1])); Connection connection = product.connect()) {
            System.out.println("| what | seconds |\n|---|---|");
            double loaded = median(loads(connection, households, members));
            say("LOAD DATA into plain tables, median of " + LOADS, loaded);
            double imported = imported(product, households, members, arguments[4]);
            say("ours, upload to last commit", imported);
            System.out.printf(Locale.ROOT, "%nRatio %.1f%n%n", imported / loaded);
            PageBench.measure(product, connection);
        }
    }

    private static void say(String what, double seconds) {
        System.out.printf(Locale.ROOT, "| %s | %.1f |%n", what, seconds);
    }

    private static double imported(MeasuredProduct product, Path households, Path members, String mapping) throws IOException, InterruptedException {
        Site site = product.site();
        long started = System.nanoTime();
        JsonObjectBuilder wanted = Json.createObjectBuilder().add("households", site.upload(households).getString("id"))
                .add("round", "Measured").add("mapping", mapping).add("createPlaces", true).add("commit", true);
        if (members != null) {
            wanted.add("members", site.upload(members).getString("id"));
        }
        say("of which uploads", seconds(started));
        String id = site.post("/api/imports", wanted.build()).getString("id");
        JsonObject standing = site.get("/api/imports/" + id);
        long most = 0;
        while (!List.of("DONE", "FAILED", "CANCELLED").contains(standing.getString("status"))) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(500));
            most = Math.max(most, product.memory());
            standing = site.get("/api/imports/" + id);
        }
        System.out.println("\n" + standing.getString("status") + " " + standing.get("result") + ", at most " + most + " MB in memory\n");
        return seconds(started);
    }

    private static double[] loads(Connection connection, Path... files) throws IOException, SQLException {
        double[] seconds = new double[LOADS];
        for (int round = 0; round < LOADS; round++) {
            for (Path file : files) {
                seconds[round] += file == null ? 0 : load(connection, file);
            }
        }
        return seconds;
    }

    private static double load(Connection connection, Path file) throws IOException, SQLException {
        String header;
        try (var lines = Files.lines(file)) {
            header = lines.findFirst().orElseThrow();
        }
        int columns = header.split(",").length;
        String definition = IntStream.range(0, columns).mapToObj(n -> "c" + n + " text").collect(Collectors.joining(", "));
        try (Statement statement = connection.createStatement()) {
            statement.execute("drop table if exists bench_plain");
            statement.execute("create table bench_plain (id int auto_increment primary key, " + definition + ")");
            long started = System.nanoTime();
            statement.execute("load data local infile '" + file.toAbsolutePath() + "' into table bench_plain character set utf8mb4 "
                    + "fields terminated by ',' optionally enclosed by '\"' ignore 1 lines ("
                    + IntStream.range(0, columns).mapToObj(n -> "c" + n).collect(Collectors.joining(", ")) + ")");
            double seconds = seconds(started);
            statement.execute("drop table bench_plain");
            return seconds;
        }
    }

    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    static double seconds(long started) {
        return (System.nanoTime() - started) / 1e9;
    }
}
