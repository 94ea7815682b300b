package org.commonweal.launcher;

import java.io.PrintStream;
import java.time.Duration;
import org.commonweal.database.Progress;

/** What the person who started it reads: each step with the seconds since the start. */
final class Console implements Progress {

    private final PrintStream out;
    private final long started = System.nanoTime();

    Console(PrintStream out) {
        this.out = out;
    }

    @Override
    public void says(String line) {
        out.printf("[%5.1f s] %s%n", Duration.ofNanos(System.nanoTime() - started).toMillis() / 1000.0, line);
    }

    void plain(String text) {
        out.println(text);
    }
}
