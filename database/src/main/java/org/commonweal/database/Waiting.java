package org.commonweal.database;

/** Waits for another process; being interrupted means that we are asked to stop, so the other is stopped too. */
final class Waiting {

    private Waiting() { }

    static int forEnd(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new StartProblem("Interrupted", e);
        }
    }
}
