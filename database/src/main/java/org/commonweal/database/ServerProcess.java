package org.commonweal.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One running mariadbd. */
final class ServerProcess {

    /** Recovery after a kill replays the log; a slow disk may need minutes for it. */
    private static final int SECONDS_TO_START = 300;

    /** A stop flushes what is in memory; killing it instead is safe but makes the next start slower. */
    private static final int SECONDS_TO_STOP = 60;

    /** Someone who signs in, to see whether the server serves. */
    @FunctionalInterface
    interface Visitor {

        Connection call() throws SQLException;
    }

    private final Process process;

    private ServerProcess(Process process) {
        this.process = process;
    }

    static ServerProcess start(DataDirectory directory, int port, String accounts, Visitor visitor)
            throws IOException {
        Path script = directory.tables().resolve("accounts.sql");
        Secret.write(script, accounts);
        directory.owner().own(script);
        Process process = directory.program(command(directory, port, script), directory.log()).start();
        try {
            waitUntilServing(process, visitor, directory.log());
            return new ServerProcess(process);
        } finally {
            Files.deleteIfExists(script);
        }
    }

    private static List<String> command(DataDirectory directory, int port, Path script) {
        List<String> command = new ArrayList<>(List.of(directory.binaries().resolve("bin/mariadbd").toString(), "--no-defaults",
                "--basedir=" + directory.binaries(), "--datadir=" + directory.tables(), "--init-file=" + script,
                "--bind-address=127.0.0.1", "--port=" + port, "--skip-name-resolve", "--skip-ssl",
                // relative to the data directory, because the path of a socket may have 107 characters only
                "--socket=mariadbd.sock", "--pid-file=mariadbd.pid",
                "--character-set-server=utf8mb4", "--collation-server=utf8mb4_uca1400_ai_ci", "--default-time-zone=+00:00",
                "--innodb-flush-log-at-trx-commit=1", "--innodb-buffer-pool-size=256M", "--innodb-log-file-size=256M",
                "--max-allowed-packet=64M", "--max-connections=100", "--performance-schema=OFF"));
        directory.owner().option().forEach(command::add);
        return command;
    }

    /** The port is open before the server serves, so only a visitor who got in proves it. */
    private static void waitUntilServing(Process process, Visitor visitor, Path log) throws IOException {
        for (int tries = 0; tries < SECONDS_TO_START * 20; tries++) {
            if (endsWithin(process.onExit(), 50, TimeUnit.MILLISECONDS)) {
                throw new StartProblem("The database stopped while it started: " + ServerLog.lastProblem(log)
                        + "\nThe whole story is in " + log);
            }
            if (serves(visitor)) {
                return;
            }
        }
        process.destroyForcibly();
        throw new StartProblem("The database did not answer within " + SECONDS_TO_START + " seconds; see " + log);
    }

    private static boolean serves(Visitor visitor) {
        try (Connection connection = visitor.call()) {
            return connection.isValid(5);
        } catch (SQLException notYet) {
            return false;
        }
    }

    /** A launcher that was killed leaves its server running over the same data; two over one data would ruin it. */
    static void stopLeftOver(DataDirectory directory, Progress progress) throws IOException {
        Optional<ProcessHandle> leftOver = leftOver(directory);
        if (leftOver.isPresent()) {
            progress.says("Stopping the database that an earlier start left running (process " + leftOver.get().pid() + ")");
            stop(leftOver.get());
        }
        Files.deleteIfExists(directory.pidFile());
    }

    private static Optional<ProcessHandle> leftOver(DataDirectory directory) throws IOException {
        if (!Files.exists(directory.pidFile())) {
            return Optional.empty();
        }
        long pid = Long.parseLong(Files.readString(directory.pidFile()).strip());
        Path commandLine = Path.of("/proc", Long.toString(pid), "cmdline");
        boolean ours = Files.exists(commandLine) && Files.readString(commandLine).contains("--datadir=" + directory.tables() + "\0");
        return ours ? ProcessHandle.of(pid) : Optional.empty();
    }

    private static void stop(ProcessHandle server) {
        server.destroy();
        if (!endsWithin(server.onExit(), SECONDS_TO_STOP, TimeUnit.SECONDS)) {
            server.destroyForcibly();
            server.onExit().join();
        }
    }

    private static boolean endsWithin(CompletableFuture<?> end, long time, TimeUnit unit) {
        try {
            end.get(time, unit);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartProblem("Interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    void stop() {
        stop(process.toHandle());
    }

    long pid() {
        return process.pid();
    }

    CompletableFuture<Void> ended() {
        return process.onExit().thenAccept(process -> { });
    }
}
