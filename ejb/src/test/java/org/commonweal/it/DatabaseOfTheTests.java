package org.commonweal.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.commonweal.database.EmbeddedMariaDb;
import org.commonweal.database.Folders;
import org.commonweal.database.Secret;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Starts one empty MariaDB, the one users get, before the first container test and stops it after the last. */
public class DatabaseOfTheTests implements LauncherSessionListener {

    private EmbeddedMariaDb database;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (System.getProperty("commonweal.archive") == null) {
            return; // a run of unit tests
        }
        try {
            Path folder = Path.of("target", "it-data").toAbsolutePath();
            Folders.delete(folder);
            database = EmbeddedMariaDb.start(folder, line -> { });
            Path key = folder.resolve("field.key");
            Secret.inFile(key, 32);
            tell(Map.of("demo", "false", "data", folder.toString(), "key.file", key.toString(), "database.url", database.url(),
                    "database.user", database.user(), "database.password", database.password()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The server of the tests is a process of its own; arquillian.xml hands these settings to it. */
    private static void tell(Map<String, String> settings) {
        String options = settings.entrySet().stream()
                .map(setting -> "-Dcommonweal." + setting.getKey() + "=" + setting.getValue())
                .collect(Collectors.joining(" "));
        System.setProperty("commonweal.settings", options.replace("&", "&amp;"));
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (database != null) {
            database.close();
        }
    }
}
