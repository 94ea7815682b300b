package org.commonweal.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.commonweal.database.EmbeddedMariaDb;
import org.commonweal.database.LoopbackPort;
import org.junit.jupiter.api.Test;

/** Starting, stopping and being killed, each with the packaged jar. */
class StartIT {

    @Test
    void it_starts_empty_survives_kills_of_either_process_and_stops_cleanly() throws Exception {
        Path folder = Product.emptyFolder("start-data");
        try (PackagedCommonweal commonweal = PackagedCommonweal.start(folder, "--no-demo")) {
            assertThat(commonweal.signIns()).containsOnlyKeys("admin");
            assertThat(everythingIn(folder.resolve("logs"))).doesNotContain(commonweal.signIns().get("admin"));
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("field.key")))).isEqualTo("rw-------");

            commonweal.killDatabase();
            assertThat(answersAgain(commonweal.at("/signin.xhtml"))).isEqualTo(200);
            assertThat(commonweal.console()).contains("starting it again").contains("The database is back");

            commonweal.kill();
            commonweal.startAgain();
            assertThat(commonweal.console()).contains("Stopping the database that an earlier start left running");
            assertThat(commonweal.signIns()).as("the password is said once").hasSize(1);
            assertThat(status(commonweal.at("/signin.xhtml"))).isEqualTo(200);

            assertThat(commonweal.stop()).isEqualTo(143);
            assertThat(commonweal.console()).endsWith("Stopped. Everything accepted is kept.");
            assertThat(folder.resolve("database/tables/mariadbd.pid")).doesNotExist();
        }
    }

    @Test
    void a_port_in_use_is_said_at_once() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Failure failure = failure(Product.emptyFolder("port-data"), taken.getLocalPort());

            assertThat(failure.code()).isEqualTo(1);
            assertThat(failure.console()).contains("Port " + taken.getLocalPort()).contains("--port");
        }
    }

    @Test
    void a_data_folder_in_use_is_said_at_once() throws Exception {
        Path folder = Product.emptyFolder("used-data");
        try (EmbeddedMariaDb user = EmbeddedMariaDb.start(folder.resolve("database"), line -> { })) {
            Failure failure = failure(folder, LoopbackPort.free());

            assertThat(failure.code()).isEqualTo(1);
            assertThat(failure.console()).contains("is in use by another Commonweal").contains("--data");
        }
    }

    @Test
    void a_data_folder_that_cannot_be_written_is_said_at_once() throws Exception {
        Path file = Files.createFile(Product.emptyFolder("closed-data").resolve("file"));

        Failure failure = failure(file.resolve("data"), LoopbackPort.free());

        assertThat(failure.code()).isEqualTo(1);
        assertThat(failure.console()).contains("cannot be written").contains("--data");
    }

    @Test
    void an_application_that_cannot_be_deployed_ends_the_start_with_the_reason() throws Exception {
        Path folder = Product.emptyFolder("broken-data");
        Path broken = folder.resolve("broken");
        Files.writeString(Files.createDirectories(broken.resolve("WEB-INF")).resolve("web.xml"), "<web-app><nonsense");

        Failure failure = failure(folder, LoopbackPort.free(), "--application", broken.toString());

        assertThat(failure.code()).isEqualTo(1);
        assertThat(failure.console()).contains("The application could not be started").contains("server.log");
        assertThat(folder.resolve("database/tables/mariadbd.pid")).doesNotExist();
    }

    @Test
    void it_runs_on_an_external_database_and_leaves_it_running() throws Exception {
        Path folder = Product.emptyFolder("outside-data");
        try (EmbeddedMariaDb external = EmbeddedMariaDb.start(folder.resolve("elsewhere"), line -> { })) {
            try (PackagedCommonweal commonweal = PackagedCommonweal.startWith(Map.of("COMMONWEAL_DATABASE_USER", external.user(),
                    "COMMONWEAL_DATABASE_PASSWORD", external.password()), folder.resolve("data"), "--no-demo", "--database-url", external.url())) {
                assertThat(folder.resolve("data/database")).doesNotExist();
                try (Browsing browsing = new Browsing(commonweal)) {
                    assertThat(browsing.state("admin", commonweal.signIns().get("admin"))).contains("commonweal");
                }
                assertThat(commonweal.stop()).isEqualTo(143);
            }
            try (Connection connection = external.connect(); Statement statement = connection.createStatement();
                    ResultSet users = statement.executeQuery("select count(*) from app_user")) {
                assertThat(users.next()).as("it goes on without us").isTrue();
                assertThat(users.getInt(1)).isEqualTo(1);
            }
        }
    }

    @Test
    void a_full_disk_is_said_with_the_folder() throws Exception {
        Path folder = Product.emptyFolder("full-data");
        assumeTrue(new ProcessBuilder("mount", "-t", "tmpfs", "-o", "size=12m", "tmpfs", folder.toString()).start().waitFor() == 0,
                "Only root may mount a small disk here");
        try {
            Failure failure = failure(folder, LoopbackPort.free(), "--no-demo");

            assertThat(failure.code()).isEqualTo(1);
            assertThat(failure.console()).containsIgnoringCase("disk").contains(folder.toString());
        } finally {
            new ProcessBuilder("umount", folder.toString()).start().waitFor();
        }
    }

    @Test
    void an_external_database_is_used_as_it_is() throws Exception {
        Path folder = Product.emptyFolder("external-data");
        try (EmbeddedMariaDb external = EmbeddedMariaDb.start(folder.resolve("elsewhere"), line -> { });
                Connection connection = external.connect()) {
            Failure failure = failure(folder.resolve("data"), LoopbackPort.free(), "--database-url", external.url());

            assertThat(failure.code()).isEqualTo(1);
            assertThat(failure.console()).contains("COMMONWEAL_DATABASE_USER");
            assertThat(folder.resolve("data/database")).doesNotExist();
        }
    }

    private record Failure(int code, String console) { }

    private static Failure failure(Path data, int port, String... options) throws IOException {
        Process process = PackagedCommonweal.launch(data, port, List.of(options));
        String console = new String(process.getInputStream().readAllBytes());
        return new Failure(process.onExit().join().exitValue(), console);
    }

    private static int status(URI address) throws IOException, InterruptedException {
        return PackagedCommonweal.client().send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding()).statusCode();
    }

    /** The first answers after a database was killed may be refusals; then it must heal without help. */
    private static int answersAgain(URI address) throws IOException, InterruptedException {
        int status = 0;
        for (int tries = 0; tries < 100 && status != 200; tries++) {
            status = status(address);
        }
        return status;
    }

    private static String everythingIn(Path folder) throws IOException {
        StringBuilder all = new StringBuilder();
        try (var files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }
}
