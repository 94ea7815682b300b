package org.commonweal.ear;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.commonweal.database.EmbeddedMariaDb;
import org.commonweal.database.Folders;
import org.commonweal.database.LoopbackPort;
import org.commonweal.database.Secret;
import org.junit.jupiter.api.Test;

/** The same modules, packed for a full server, come up there and serve. */
class EarIT {

    private static final Path DATA = Path.of("target", "data").toAbsolutePath();

    @Test
    void the_ear_deploys_on_a_full_payara_server_and_serves_its_pages() throws Exception {
        Folders.delete(DATA);
        Folders.delete(Path.of("target", "domains"));
        try (EmbeddedMariaDb database = EmbeddedMariaDb.start(DATA.resolve("database"), line -> { });
                FullServer server = new FullServer(settings(database), LoopbackPort.free())) {
            server.start(Secret.inFile(DATA.resolve("admin-password"), 18));
            server.deploy(Path.of("target", "commonweal.ear").toAbsolutePath());

            assertThat(answer(URI.create("http://127.0.0.1:" + server.httpPort() + "/signin.xhtml")).body()).contains("signin:username");
            assertThat(usersIn(database)).isEqualTo(1);
        }
    }

    private static Map<String, String> settings(EmbeddedMariaDb database) throws IOException {
        Path key = DATA.resolve("field.key");
        Secret.inFile(key, 32);
        return Map.of("COMMONWEAL_DATABASE_URL", database.url(), "COMMONWEAL_DATABASE_USER", database.user(),
                "COMMONWEAL_DATABASE_PASSWORD", database.password(), "COMMONWEAL_KEY_FILE", key.toString(),
                "COMMONWEAL_DATA", DATA.toString(), "AS_JAVA", System.getProperty("java.home"));
    }

    /** The server answers before its applications are loaded, so the first 404s mean nothing. */
    private static HttpResponse<String> answer(URI address) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
        HttpResponse<String> answer = null;
        for (int tries = 0; tries < 180 && (answer == null || answer.statusCode() != 200); tries++) {
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
            answer = client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
        }
        return answer;
    }

    /** The first administrator was made, in a transaction, by beans on both sides of the EAR. */
    private static int usersIn(EmbeddedMariaDb database) throws Exception {
        try (Connection connection = database.connect(); Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from app_user")) {
            row.next();
            return row.getInt(1);
        }
    }
}
