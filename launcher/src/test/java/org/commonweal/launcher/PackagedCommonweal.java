package org.commonweal.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonweal.database.LoopbackPort;

/** The product as people get it: the packaged jar started as its own process, on a free port, over a folder of its own. */
final class PackagedCommonweal implements AutoCloseable {

    private static final Duration TO_START = Duration.ofMinutes(8);
    private static final Path JAR = Path.of("target", "commonweal.jar").toAbsolutePath();

    private final Path data;
    private final int port;
    private final List<String> options;
    private final Map<String, String> environment;
    private final List<String> said = new ArrayList<>();
    private Process process;
    private CountDownLatch spoken;
    private CompletableFuture<Void> listening;

    private PackagedCommonweal(Map<String, String> environment, Path data, List<String> options) throws IOException {
        this.data = data;
        this.options = options;
        this.environment = environment;
        this.port = LoopbackPort.free();
    }

    /** Starts it and waits until it says that it is ready. */
    static PackagedCommonweal start(Path data, String... options) throws IOException {
        return startWith(Map.of(), data, options);
    }

    /** The same, told more in its environment. */
    static PackagedCommonweal startWith(Map<String, String> environment, Path data, String... options) throws IOException {
        PackagedCommonweal commonweal = new PackagedCommonweal(environment, data, Arrays.asList(options));
        commonweal.startAgain();
        return commonweal;
    }

    /** Starts it on the same port over the same folder, after it has stopped or was killed. */
    void startAgain() throws IOException {
        process = launch(environment, data, port, options);
        spoken = new CountDownLatch(1);
        listening = CompletableFuture.runAsync(this::listen);
        if (!within(TO_START, spoken)) {
            process.destroyForcibly();
            throw new IllegalStateException("Not ready after " + TO_START + ": " + console());
        }
        if (!process.isAlive()) {
            throw new IllegalStateException("It ended: " + console());
        }
    }

    /** Only starts the process; for tests of starts that fail. */
    static Process launch(Path data, int port, List<String> options) throws IOException {
        return launch(Map.of(), data, port, options);
    }

    private static Process launch(Map<String, String> environment, Path data, int port, List<String> options) throws IOException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-jar", JAR.toString(),
                "--port", Integer.toString(port), "--data", data.toString()));
        command.addAll(options);
        ProcessBuilder launcher = new ProcessBuilder(command).redirectErrorStream(true);
        launcher.environment().putAll(environment);
        return launcher.start();
    }

    private void listen() {
        try (BufferedReader console = process.inputReader()) {
            for (String line = console.readLine(); line != null; line = console.readLine()) {
                said(line);
                if (line.startsWith("To stop")) {
                    spoken.countDown();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            spoken.countDown();
        }
    }

    private synchronized void said(String line) {
        said.add(line);
    }

    synchronized String console() {
        return String.join("\n", said);
    }

    private static boolean within(Duration time, CountDownLatch latch) {
        try {
            return latch.await(time.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    URI at(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    int port() {
        return port;
    }

    Path data() {
        return data;
    }

    static HttpClient client() {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(20)).build();
    }

    /** User name to password, as the console shows them to whoever started it. */
    Map<String, String> signIns() {
        Map<String, String> signIns = new LinkedHashMap<>();
        Matcher matcher = Pattern.compile("user (\\S+?),? +(?:one-time )?password (\\S+)").matcher(console());
        while (matcher.find()) {
            signIns.put(matcher.group(1), matcher.group(2));
        }
        return signIns;
    }

    /** The first sign-in of the demo programme in that role. */
    String userWithRole(String role) {
        Matcher matcher = Pattern.compile("user (\\S+) +password \\S+ +" + role + "\\b").matcher(console());
        if (!matcher.find()) {
            throw new IllegalStateException("Nobody signs in as " + role + ": " + console());
        }
        return matcher.group(1);
    }

    /** Waits until the console says so. */
    PackagedCommonweal await(String words) {
        long deadline = System.nanoTime() + TO_START.toNanos();
        while (!console().contains(words) && System.nanoTime() < deadline) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
        }
        if (!console().contains(words)) {
            throw new IllegalStateException("Never said \"" + words + "\": " + console());
        }
        return this;
    }

    long pid() {
        return process.pid();
    }

    /** The number of the mariadbd that serves this folder; one that is being started again writes it down in a moment. */
    long databasePid() throws IOException {
        Path file = data.resolve("database/tables/mariadbd.pid");
        for (int tries = 0; tries < 300 && !Files.exists(file); tries++) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
        return Long.parseLong(Files.readString(file).strip());
    }

    /** Looks into the database that serves this folder, as its owner could. */
    Connection database() throws IOException, SQLException {
        String command = Files.readString(Path.of("/proc", Long.toString(databasePid()), "cmdline"));
        String databasePort = command.replaceAll("(?s).*\0--port=(\\d+)\0.*", "$1");
        return DriverManager.getConnection("jdbc:mariadb://127.0.0.1:" + databasePort + "/commonweal?sslMode=disable",
                "commonweal", Files.readString(data.resolve("database/password")).strip());
    }

    void kill() {
        process.destroyForcibly().onExit().join();
    }

    void killDatabase() throws IOException {
        ProcessHandle server = ProcessHandle.of(databasePid()).orElseThrow();
        server.destroyForcibly();
        server.onExit().join();
    }

    /** As Ctrl-C does, and hears it out; {@code Process.destroy} would cut off its last words. */
    int stop() {
        process.toHandle().destroy();
        process.onExit().join();
        listening.join();
        return process.exitValue();
    }

    /** Stops both, also a database that a killed launcher has left behind. */
    @Override
    public void close() throws IOException {
        stop();
        if (Files.exists(data.resolve("database/tables/mariadbd.pid"))) {
            ProcessHandle.of(databasePid()).ifPresent(left -> {
                left.destroy();
                left.onExit().join();
            });
        }
    }
}
