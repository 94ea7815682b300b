package org.commonweal.launcher;

import java.nio.file.Path;
import java.util.List;

/** The last lines of the start: where it is, who may sign in, how to stop. */
final class Welcome {

    private Welcome() { }

    static String text(Options options, Path data, List<String> signIns) {
        return """

                Commonweal is ready:  %s
                %s
                Server log:           %s
                To stop:              Ctrl-C
                """.formatted(options.address("/"), String.join("\n", signIns), data.resolve("logs").resolve("server.log"));
    }
}
