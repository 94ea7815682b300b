package org.commonweal.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;

/**
 * A real MariaDB of its own, on loopback, for the launcher and the tests. All it knows lies in one folder and survives
 * restarts and kills. Only one account exists, with a generated password that only the owner of the folder can read.
 */
public final class EmbeddedMariaDb implements AutoCloseable {

    private static final String USER = "commonweal";

    private final FolderLock lock;
    private final DataDirectory directory;
    private final String password;
    private final int port;
    private final Progress progress;
    private ServerProcess process;

    private EmbeddedMariaDb(FolderLock lock, DataDirectory directory, String password, Progress progress) throws IOException {
        this.lock = lock;
        this.directory = directory;
        this.password = password;
        this.port = LoopbackPort.free();
        this.progress = progress;
    }

    /** Starts the server over the data in {@code folder}; makes an empty database at the first start. */
    public static EmbeddedMariaDb start(Path folder, Progress progress) {
        Path home = folder.toAbsolutePath().normalize();
        FolderLock lock = FolderLock.take(home);
        try {
            DiskSpace.require(home, 300);
            DataDirectory directory = new DataDirectory(home, MariaDbBinaries.unpacked(progress));
            EmbeddedMariaDb database = new EmbeddedMariaDb(lock, directory, Secret.inFile(home.resolve("password"), 24), progress);
            database.run();
            return database;
        } catch (IOException e) {
            lock.close();
            throw new StartProblem("The database in " + home + " could not be started: " + e.getMessage(), e);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private void run() throws IOException {
        directory.prepare(progress);
        ServerProcess.stopLeftOver(directory, progress);
        progress.says("Starting the database");
        process = ServerProcess.start(directory, port, accounts(), this::connect);
    }

    /** Runs before the server listens: the one account gets its password, whoever else the installation made is removed. */
    private String accounts() {
        String user = USER + "@'127.0.0.1'";
        return """
                create database if not exists commonweal character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
                delete from mysql.global_priv where User not in ('mariadb.sys', '%s');
                flush privileges;
                create user if not exists %s;
                alter user %s identified by '%s';
                grant all on commonweal.* to %s;
                """.formatted(USER, user, user, password, user);
    }

    public String url() {
        return "jdbc:mariadb://127.0.0.1:" + port + "/commonweal?useBulkStmts=true&sslMode=disable";
    }

    public String user() {
        return USER;
    }

    public String password() {
        return password;
    }

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url(), USER, password);
    }

    /** The number by which the operating system knows the server. */
    public long pid() {
        return process.pid();
    }

    /** Completes when the server has ended, for whatever reason. */
    public CompletableFuture<Void> ended() {
        return process.ended();
    }

    /** Starts the server again on the same port after it has died; recovers what was committed. */
    public synchronized void restart() throws IOException {
        run();
    }

    @Override
    public synchronized void close() {
        process.stop();
        lock.close();
    }

    /** Where the server writes what it does. */
    public Path log() {
        return directory.log();
    }

    /** True where nothing but root could be found to run the server as. */
    public boolean runsAsRoot() {
        return directory.owner().root();
    }
}
