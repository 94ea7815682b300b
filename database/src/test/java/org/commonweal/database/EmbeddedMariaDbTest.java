package org.commonweal.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedMariaDbTest {

    private final List<String> said = new ArrayList<>();

    @TempDir
    Path folder;

    @BeforeEach
    void others_may_pass_through_the_folder() throws Exception {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
    }

    @Test
    void what_was_committed_is_there_after_a_restart_and_after_a_kill() throws Exception {
        try (EmbeddedMariaDb database = start(); Connection connection = database.connect()) {
            run(connection, "create table word (word varchar(20))");
            run(connection, "insert into word values ('accepted')");
        }
        try (EmbeddedMariaDb database = start()) {
            try (Connection connection = database.connect()) {
                run(connection, "insert into word values ('acknowledged')");
            }
            ProcessHandle.of(database.pid()).orElseThrow().destroyForcibly();
            database.ended().join();

            database.restart();

            try (Connection connection = database.connect()) {
                assertThat(ask(connection, "select group_concat(word order by word) from word"))
                        .isEqualTo("accepted,acknowledged");
            }
        }
        assertThat(said).filteredOn(line -> line.startsWith("Making an empty database")).hasSize(1);
    }

    @Test
    void nobody_but_its_own_account_may_sign_in() throws Exception {
        try (EmbeddedMariaDb database = start()) {
            for (String user : List.of("root", "", "mysql", "commonweal")) {
                assertThatThrownBy(() -> DriverManager.getConnection(database.url(), user, "")).isInstanceOf(SQLException.class);
            }
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("password"))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void it_writes_every_commit_to_disk_and_speaks_utf8_and_utc() throws Exception {
        try (EmbeddedMariaDb database = start(); Connection connection = database.connect()) {
            assertThat(ask(connection, "select @@innodb_flush_log_at_trx_commit")).isEqualTo("1");
            assertThat(ask(connection, "select @@character_set_database")).isEqualTo("utf8mb4");
            assertThat(ask(connection, "select @@global.time_zone")).isEqualTo("+00:00");
            assertThat(ask(connection, "select @@max_allowed_packet")).isEqualTo(Integer.toString(64 * 1024 * 1024));
            assertThat(ask(connection, "select @@bind_address")).isEqualTo("127.0.0.1");
        }
    }

    @Test
    void started_by_root_it_does_not_stay_root() throws Exception {
        assumeTrue("root".equals(System.getProperty("user.name")));

        try (EmbeddedMariaDb database = start()) {
            assertThat(ProcessHandle.of(database.pid()).orElseThrow().info().user()).isPresent().get().isNotEqualTo("root");
            assertThat(database.runsAsRoot()).isFalse();
        }
    }

    @Test
    void a_folder_closed_to_others_is_served_all_the_same_as_root() throws Exception {
        assumeTrue("root".equals(System.getProperty("user.name")));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));

        try (EmbeddedMariaDb database = start()) {
            assertThat(database.runsAsRoot()).isTrue();
        }
    }

    @Test
    void a_folder_in_use_is_refused_and_says_so() {
        try (EmbeddedMariaDb database = start()) {
            assertThatThrownBy(this::start).isInstanceOf(StartProblem.class).hasMessageContaining("is in use");
        }
    }

    @Test
    void a_server_that_a_killed_owner_left_behind_is_stopped_before_a_new_one_starts() throws Exception {
        Process owner = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-cp", System.getProperty("java.class.path"), KilledOwner.class.getName(), folder.toString())
                .redirectErrorStream(true).start();
        String leftBehind = new String(owner.getInputStream().readNBytes(1)) // waits until the owner has started it
                + owner.inputReader().readLine();
        owner.destroyForcibly().waitFor();

        try (EmbeddedMariaDb database = start(); Connection connection = database.connect()) {
            assertThat(ask(connection, "select word from word")).isEqualTo("acknowledged");
        }

        assertThat(said).anyMatch(line -> line.contains("an earlier start left running (process " + leftBehind + ")"));
        assertThat(ProcessHandle.of(Long.parseLong(leftBehind)).filter(ProcessHandle::isAlive)).isEmpty();
    }

    @Test
    void a_folder_that_cannot_be_made_is_named() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));

        assertThatThrownBy(() -> EmbeddedMariaDb.start(file.resolve("data"), said::add))
                .isInstanceOf(StartProblem.class).hasMessageContaining("cannot be written").hasMessageContaining("--data");
    }

    private EmbeddedMariaDb start() {
        return EmbeddedMariaDb.start(folder, said::add);
    }

    static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet answer = statement.executeQuery(sql)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
