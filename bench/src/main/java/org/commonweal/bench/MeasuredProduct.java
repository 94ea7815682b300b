package org.commonweal.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.commonweal.access.service.Passwords;
import org.commonweal.database.EmbeddedMariaDb;
import org.commonweal.database.Folders;
import org.commonweal.database.LoopbackPort;

/** The packaged product over a database that the measurement can look into, with one manager who may do everything everywhere. */
final class MeasuredProduct implements AutoCloseable {

    static final String USER = "measurer";

    private final EmbeddedMariaDb database;
    private final Process process;
    private final int port;
    private final String password = Passwords.oneTime();

    MeasuredProduct(Path jar, Path folder) throws IOException, SQLException {
        Folders.delete(folder);
        database = EmbeddedMariaDb.start(folder.resolve("database"), line -> { });
        port = LoopbackPort.free();
        ProcessBuilder builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g", "-XX:+UseSerialGC", "-jar", jar.toString(), "--port", Integer.toString(port), "--data",
                folder.resolve("data").toString(), "--no-demo", "--database-url", database.url()).redirectErrorStream(true);
        builder.environment().put("COMMONWEAL_DATABASE_USER", database.user());
        builder.environment().put("COMMONWEAL_DATABASE_PASSWORD", database.password());
        process = builder.start();
        try {
            waitUntilReady(process.inputReader());
            addManager();
        } catch (IOException | SQLException | RuntimeException notStarted) {
            close();
            throw notStarted;
        }
    }

    private static void waitUntilReady(BufferedReader console) throws IOException {
        StringBuilder said = new StringBuilder();
        for (String line = console.readLine(); line != null; line = console.readLine()) {
            said.append(line).append('\n');
            if (line.startsWith("To stop")) {
                CompletableFuture.runAsync(() -> console.lines().count()); // so that its pipe never fills
                return;
            }
        }
        throw new IllegalStateException(said.toString());
    }

    private void addManager() throws SQLException {
        UUID id = UUID.randomUUID();
        try (Connection connection = database.connect(); PreparedStatement user = connection.prepareStatement("""
                insert into app_user (id, version, username, display_name, password_hash, active, must_change_password, failed_attempts)
                values (?, 1, ?, ?, ?, true, false, 0)""");
                PreparedStatement role = connection.prepareStatement("insert into app_user_role values (?, 'manager')")) {
            user.setObject(1, id);
            user.setString(2, USER);
            user.setString(3, USER);
            user.setString(4, Passwords.hash(password));
            user.executeUpdate();
            role.setObject(1, id);
            role.executeUpdate();
        }
    }

    Connection connect() throws SQLException {
        return database.connect();
    }

    Site site() {
        return new Site("http://127.0.0.1:" + port, USER, password);
    }

    /** Megabytes of memory that the application holds now. */
    long memory() throws IOException {
        List<String> status = Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status"));
        return status.stream().filter(line -> line.startsWith("VmRSS")).mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst().orElse(0);
    }

    @Override
    public void close() {
        process.toHandle().destroy();
        process.onExit().join();
        database.close();
    }
}
