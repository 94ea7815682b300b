package org.commonweal.launcher;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.commonweal.database.StartProblem;

/**
 * What the person at the console asked for.
 *
 * @param port        where the pages are served, 1 to 65535
 * @param address     which network address answers; loopback unless asked otherwise
 * @param data        the folder that holds everything to be kept
 * @param demo        whether the demo programme is loaded at the first start
 * @param databaseUrl a JDBC address of an external MariaDB, or null for the embedded one
 * @param application a WAR or its unpacked folder instead of the packaged one, or null
 * @param help        only explain
 */
record Options(int port, String address, Path data, boolean demo, String databaseUrl, Path application, boolean help) {

    static final String HELP = """
            Starts Commonweal: its own MariaDB and the application, in one process to stop with Ctrl-C.

              --port N            serve pages on this port (8080)
              --address A         answer on this network address (127.0.0.1: this machine only; 0.0.0.0: everyone)
              --data DIR          keep everything in this folder (./data)
              --no-demo           start empty, without the demo programme and its sign-ins
              --database-url URL  use this MariaDB (10.6 or newer) instead of the embedded one, for instance
                                  jdbc:mariadb://db.example.org/commonweal; user and password come from the environment
                                  variables COMMONWEAL_DATABASE_USER and COMMONWEAL_DATABASE_PASSWORD
              --application PATH  run this WAR or unpacked WAR (for development)
              --help              show this
            """;

    static Options of(String[] arguments, Map<String, String> environment) {
        Options options = new Options(8080, "127.0.0.1", Path.of("data"), true, environment.get("COMMONWEAL_DATABASE_URL"), null, false);
        Deque<String> rest = new ArrayDeque<>(List.of(arguments));
        while (!rest.isEmpty()) {
            options = options.with(rest.pop(), rest);
        }
        return options;
    }

    private Options with(String option, Deque<String> rest) {
        return switch (option) {
            case "--port" -> new Options(port(value(option, rest)), address, data, demo, databaseUrl, application, help);
            case "--address" -> new Options(port, value(option, rest), data, demo, databaseUrl, application, help);
            case "--data" -> new Options(port, address, Path.of(value(option, rest)), demo, databaseUrl, application, help);
            case "--no-demo" -> new Options(port, address, data, false, databaseUrl, application, help);
            case "--database-url" -> new Options(port, address, data, demo, value(option, rest), application, help);
            case "--application" -> new Options(port, address, data, demo, databaseUrl, Path.of(value(option, rest)), help);
            case "--help", "-h" -> new Options(port, address, data, demo, databaseUrl, application, true);
            default -> throw new StartProblem("There is no option " + option + "\n\n" + HELP);
        };
    }

    private static String value(String option, Deque<String> rest) {
        if (rest.isEmpty() || rest.peek().startsWith("--")) {
            throw new StartProblem("The option " + option + " needs a value\n\n" + HELP);
        }
        return rest.pop();
    }

    private static int port(String value) {
        if (!value.matches("[0-9]{1,5}") || Integer.parseInt(value) < 1 || Integer.parseInt(value) > 65535) {
            throw new StartProblem("A port is a number from 1 to 65535, not " + value);
        }
        return Integer.parseInt(value);
    }

    /** Where a browser on this machine finds the application. */
    String address(String path) {
        String host = "0.0.0.0".equals(address) ? "127.0.0.1" : address;
        return "http://" + host + ":" + port + path;
    }
}
