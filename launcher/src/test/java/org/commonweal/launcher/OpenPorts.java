package org.commonweal.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads from the system which TCP ports a process listens on. */
final class OpenPorts {

    /** State of a listening socket in /proc/net/tcp. */
    private static final String LISTENING = "0A";

    private OpenPorts() { }

    static List<Integer> of(long pid) throws IOException {
        Set<String> sockets = socketsOf(pid);
        Set<Integer> ports = new TreeSet<>();
        for (String table : List.of("tcp", "tcp6")) {
            for (String line : Files.readAllLines(Path.of("/proc", Long.toString(pid), "net", table))) {
                String[] column = line.strip().split("\\s+");
                if (column.length > 9 && column[3].equals(LISTENING) && sockets.contains(column[9])) {
                    ports.add(Integer.parseInt(column[1].substring(column[1].indexOf(':') + 1), 16));
                }
            }
        }
        return List.copyOf(ports);
    }

    private static Set<String> socketsOf(long pid) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("/proc", Long.toString(pid), "fd"))) {
            return files.map(OpenPorts::target).filter(target -> target.startsWith("socket:["))
                    .map(target -> target.substring("socket:[".length(), target.length() - 1)).collect(Collectors.toSet());
        }
    }

    private static String target(Path file) {
        try {
            return Files.readSymbolicLink(file).toString();
        } catch (IOException closedMeanwhile) {
            return "";
        }
    }
}
