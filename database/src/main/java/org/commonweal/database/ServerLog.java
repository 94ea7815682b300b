package org.commonweal.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Finds in what the server wrote the line that a person needs. */
final class ServerLog {

    private static final int LINES_LOOKED_AT = 40;

    private ServerLog() { }

    /** The last errors, the most telling first known: a full disk is said in plain words. */
    static String lastProblem(Path log) throws IOException {
        List<String> lines = Files.exists(log) ? Files.readAllLines(log, StandardCharsets.ISO_8859_1) : List.of();
        List<String> last = lines.subList(Math.max(0, lines.size() - LINES_LOOKED_AT), lines.size());
        if (last.stream().anyMatch(line -> line.contains("No space left") || line.contains("Disk is full"))) {
            return "the disk is full. Nothing accepted is lost; make room and start again.";
        }
        return last.stream().filter(line -> line.contains("[ERROR]")).map(line -> line.substring(line.indexOf("[ERROR]")))
                .reduce((first, second) -> second).orElse("no reason was given");
    }
}
