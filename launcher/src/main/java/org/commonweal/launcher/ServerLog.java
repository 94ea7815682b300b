package org.commonweal.launcher;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Takes what the application server says off the console into a file that never grows without end. */
final class ServerLog extends OutputStream {

    private static final long LARGEST = 10 * 1024 * 1024;
    private static final int KEPT = 5;

    private final Path file;
    private OutputStream current;
    private long written;

    private ServerLog(Path file) throws IOException {
        this.file = file;
        rotate();
    }

    /** From now on everything printed in this process goes to the file; the streams before are given back by nobody. */
    static Path redirect(Path folder, Consumer<String> announcements) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve("server.log");
        ServerLog log = new ServerLog(file);
        System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
        System.setOut(new PrintStream(new Announcements(log, announcements), true, StandardCharsets.UTF_8));
        return file;
    }

    /** Why a deployment failed, as the server put it, or where to look. */
    static String reason(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8).stream().map(String::strip).toList();
        return last(lines, "Caused by:").or(() -> last(lines, "Exception while")).or(() -> last(lines, "Exception during"))
                .orElse("no reason was given") + "\nThe whole story is in " + file;
    }

    private static Optional<String> last(List<String> lines, String beginning) {
        return lines.stream().filter(line -> line.startsWith(beginning)).reduce((first, second) -> second);
    }

    @Override
    public synchronized void write(byte[] bytes, int from, int length) throws IOException {
        if (written > LARGEST) {
            current.close();
            rotate();
        }
        current.write(bytes, from, length);
        written += length;
    }

    @Override
    public void write(int single) throws IOException {
        write(new byte[] {(byte) single}, 0, 1);
    }

    private void rotate() throws IOException {
        for (int age = KEPT - 1; age >= 0; age--) {
            Path younger = numbered(age);
            if (Files.exists(younger)) {
                Files.move(younger, numbered(age + 1), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        current = Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING);
        written = 0;
    }

    private Path numbered(int age) {
        return age == 0 ? file : file.resolveSibling("server-" + age + ".log");
    }
}
