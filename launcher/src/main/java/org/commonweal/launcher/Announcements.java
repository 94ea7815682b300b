package org.commonweal.launcher;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * Sorts what is printed in this process line by line: what the application says to the person at the console, marked
 * by its first word, goes there and never into a file (it may be a one-time password); the rest goes to the log.
 */
final class Announcements extends OutputStream {

    private static final String MARK = "COMMONWEAL ";

    private final OutputStream log;
    private final Consumer<String> console;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    Announcements(OutputStream log, Consumer<String> console) {
        this.log = log;
        this.console = console;
    }

    @Override
    public synchronized void write(int single) throws IOException {
        line.write(single);
        if (single == '\n') {
            String text = line.toString(StandardCharsets.UTF_8);
            if (text.startsWith(MARK)) {
                console.accept(text.substring(MARK.length()).strip());
            } else {
                log.write(line.toByteArray());
            }
            line.reset();
        }
    }
}
