package org.commonweal.exchange.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.commonweal.exchange.service.ImportReview.ImportView;
import org.commonweal.exchange.service.ImportService.Start;
import org.commonweal.it.AsManager;
import org.commonweal.it.Given;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The two surveys nobody here made, through the product's own import, against independent readings of the same files:
 * the published one beside them, and plain SQL over the raw rows loaded into a table of text.
 */
@ExtendWith(ArquillianExtension.class)
class SurveyImportIT {

    @Inject
    private Given given;

    @Inject
    private AsManager asManager;

    @Inject
    private UploadService uploads;

    @Inject
    private ImportService imports;

    @Inject
    private ImportReview review;

    @Resource(lookup = "java:app/jdbc/commonweal")
    private DataSource database;

    @BeforeEach
    void people() {
        given.theUsual(UUID.randomUUID());
    }

    @Test
    void washmalawi_is_counted_as_others_count_it_and_a_second_time_changes_nothing() throws Exception {
        Path file = survey("washmalawi/washmalawi.csv");

        ImportView first = imported("washmalawi", file, null, "Malawi 2019");
        ImportView again = imported("washmalawi", file, null, "Malawi 2019");

        assertThat(first.check().toJson()).isEqualTo(first.result().toJson());
        assertThat(first.result().created()).isEqualTo(23_112);
        assertThat(first.result().failed()).isZero();
        assertThat(first.result().codes()).containsEntry("sameAsRow", 151L);
        assertThat(again.result().unchanged()).isEqualTo(23_112);
        assertThat(again.result().created() + again.result().updated() + again.result().failed()).isZero();
        assertThat(one("select count(*) from form_submission where source = 'washmalawi'")).isEqualTo("23112");
        JsonObject expected = json(file.resolveSibling("expected.json"));
        levels("sanitation", expected, "sanitation_by_district");
        levels("hygiene", expected, "hygiene_by_district");
        waterAgainstPlainSql(file);
    }

    @Test
    void abidjan_and_nairobi_are_counted_as_plain_sql_counts_them() throws Exception {
        Path households = survey("abidjan-nairobi-wash/data/household_data.csv");
        Path people = households.resolveSibling("individual_data.csv");

        ImportView first = imported("abidjan-nairobi-wash", households, people, "Abidjan and Nairobi");
        ImportView again = imported("abidjan-nairobi-wash", households, people, "Abidjan and Nairobi");

        assertThat(first.result().created()).isEqualTo(1_714);
        assertThat(first.result().people()).isEqualTo(6_284);
        assertThat(first.result().failed()).isZero();
        assertThat(first.check().toJson()).isEqualTo(first.result().toJson());
        assertThat(again.result().unchanged()).isEqualTo(1_714);
        load("raw_person", people);
        assertThat(counts("select concat(c, ' ', s) , n from (select u.name c, m.sex s, count(*) n from household h "
                + "join household_member m on m.household = h.id join admin_unit u on u.id = h.municipality "
                + "where h.source = 'abidjan-nairobi-wash' group by u.name, m.sex) x"))
                .isEqualTo(counts("select concat(c3, ' ', c6), count(*) from raw_person group by c3, c6"));
        load("raw_household", households);
        assertThat(counts("select sex_of_head, count(*) from household where source = 'abidjan-nairobi-wash' group by sex_of_head"))
                .isEqualTo(counts("select c6, count(*) from raw_household group by c6")).isEqualTo(Map.of("F", 644L, "M", 1070L));
        // What the household states of its head counts, also for the 14 whose roster names a second head of the other sex.
        assertThat(counts("select p.sex_of_head, count(*) from need_profile p join household h on h.id = p.household "
                + "where h.source = 'abidjan-nairobi-wash' group by p.sex_of_head")).isEqualTo(Map.of("F", 644L, "M", 1070L));
        assertThat(one("select sum(p.persons_f + p.persons_m + p.persons_x + p.persons_unknown) from need_profile p join household h "
                + "on h.id = p.household where h.source = 'abidjan-nairobi-wash'")).isEqualTo("6284");
    }

    private Path survey(String name) {
        String told = System.getenv("COMMONWEAL_DATA");
        Path file = (told == null ? Path.of("../../shared/data") : Path.of(told)).resolve("01-household").resolve(name);
        assumeTrue(Files.isReadable(file), "The survey " + name + " is not on this machine; say where it is with COMMONWEAL_DATA");
        return file;
    }

    private ImportView imported(String mapping, Path households, Path members, String round) throws Exception {
        UUID file = uploaded(households);
        UUID second = members == null ? null : uploaded(members);
        UUID run = asManager.call(() -> imports.start(new Start(file, second, null, round, mapping, "UTF-8")));
        asManager.run(() -> imports.mapBy(run, mapping, true));
        asManager.call(() -> imports.check(run, true));
        for (int i = 0; i < 1200; i++) {
            ImportView view = asManager.call(() -> review.get(run));
            if (view.status().ended() || view.job().failureKey() != null) {
                assertThat(view.job().failureKey()).isNull();
                return view;
            }
            new CountDownLatch(1).await(200, TimeUnit.MILLISECONDS);
        }
        throw new AssertionError("The import has not ended");
    }

    private UUID uploaded(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return asManager.call(() -> uploads.receive(file.getFileName().toString(), in)).id();
        }
    }

    /** Our level names and those of the published reading; what we call unknown it calls by why. */
    private void levels(String ladder, JsonObject expected, String byDistrict) throws SQLException {
        Map<String, Long> wanted = new TreeMap<>();
        expected.getJsonObject(byDistrict).forEach((district, levels) -> levels.asJsonObject().forEach((level, count) ->
                wanted.merge(district + " " + level.toUpperCase(java.util.Locale.ROOT).replace("IMPROVED_SHARING_UNKNOWN", "UNKNOWN")
                        .replace("NOT_OBSERVED", "EXCLUDED"), Long.parseLong(count.toString()), Long::sum)));
        assertThat(counts("select concat(u.name, ' ', coalesce(p." + ladder + "_level, 'UNKNOWN')), count(*) from need_profile p "
                + "join household h on h.id = p.household join admin_unit u on u.id = p.municipality where h.source = 'washmalawi' "
                + "group by 1")).isEqualTo(wanted);
    }

    /** The published reading takes the minutes of those who do not know them for 0; the survey itself says which these are. */
    private void waterAgainstPlainSql(Path file) throws Exception {
        load("raw_household", file);
        assertThat(counts("select concat(u.name, ' ', coalesce(p.water_level, 'UNKNOWN')), count(*) from need_profile p "
                + "join household h on h.id = p.household join admin_unit u on u.id = p.municipality where h.source = 'washmalawi' "
                + "group by 1")).isEqualTo(counts("""
                select concat(c6, ' ', case
                    when c7 = 'Surface water' then 'SURFACE_WATER'
                    when c7 in ('Unprotected dug well', 'Unprotected spring', 'Other (please specify)') then 'UNIMPROVED'
                    when c8 = 'In own dwelling or yard or plot' then 'BASIC'
                    when c10 = 'TRUE' then 'LIMITED'
                    when c9 + 0 = 0 then 'BASIC'
                    when c9 + 0 <= 30 then 'BASIC' else 'LIMITED' end), count(*) from raw_household group by 1"""));
    }

    /** Loads a file as text, column by column, without any of our code. */
    private void load(String table, Path file) throws Exception {
        String header = Files.readAllLines(file).get(0);
        int columns = header.split(",", -1).length;
        StringBuilder ddl = new StringBuilder("create or replace table " + table + " (c1 text");
        for (int i = 2; i <= columns; i++) {
            ddl.append(", c").append(i).append(" text");
        }
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(ddl.append(")").toString());
            statement.execute("load data local infile '" + file.toAbsolutePath() + "' into table " + table
                    + " character set utf8mb4 fields terminated by ',' optionally enclosed by '\"' lines terminated by '\\n' ignore 1 lines");
        }
    }

    private Map<String, Long> counts(String sql) throws SQLException {
        Map<String, Long> counts = new TreeMap<>();
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement();
             ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                counts.put(rows.getString(1), rows.getLong(2));
            }
        }
        return counts;
    }

    private String one(String sql) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement();
             ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return Optional.ofNullable(rows.getString(1)).orElse("");
        }
    }

    private static JsonObject json(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file); JsonReader reader = Json.createReader(in)) {
            return reader.readObject();
        }
    }
}
