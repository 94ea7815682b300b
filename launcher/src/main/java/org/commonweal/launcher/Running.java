package org.commonweal.launcher;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.commonweal.database.EmbeddedMariaDb;
import org.commonweal.database.FolderLock;
import org.commonweal.database.StartProblem;

/** What runs now, in the order in which it must be stopped: first those who write, then what they write to. */
final class Running {

    /** A database that dies more often than this will not be healed by starting it again. */
    private static final int RESTARTS = 5;

    private final Console console;
    private final FolderLock lock;
    private final List<String> announced = new CopyOnWriteArrayList<>();
    private volatile boolean stopping;
    private EmbeddedMariaDb database;
    private ApplicationServer server;
    private int restarts;

    Running(Console console, FolderLock lock) {
        this.console = console;
        this.lock = lock;
    }

    synchronized void uses(EmbeddedMariaDb database) {
        this.database = database;
        watch();
    }

    synchronized void serves(ApplicationServer server) {
        this.server = server;
    }

    /** A word of the application to the person at the console, such as who may sign in. */
    void announces(String line) {
        announced.add(line);
    }

    List<String> announced() {
        return announced;
    }

    private void watch() {
        database.ended().thenRunAsync(this::databaseEnded);
    }

    private synchronized void databaseEnded() {
        if (stopping) {
            return;
        }
        if (++restarts > RESTARTS) {
            giveUp("The database has stopped " + restarts + " times. Nothing accepted is lost. See " + database.log());
        }
        console.says("The database has stopped unexpectedly; starting it again. Nothing accepted is lost.");
        try {
            database.restart();
            console.says("The database is back");
            watch();
        } catch (IOException | StartProblem problem) {
            giveUp("The database could not be started again: " + problem.getMessage());
        }
    }

    private void giveUp(String reason) {
        console.plain("\nCommonweal stops. " + reason);
        new Thread(() -> System.exit(1), "give-up").start();
        stopping = true;
    }

    /** Runs once, when the process is asked to end. */
    void stop() {
        stopping = true;
        synchronized (this) {
            console.says("Stopping");
            stopServer();
            if (database != null) {
                database.close();
            }
            lock.close();
            console.says("Stopped. Everything accepted is kept.");
        }
    }

    private void stopServer() {
        if (server == null) {
            return;
        }
        try {
            server.awaitStop();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
