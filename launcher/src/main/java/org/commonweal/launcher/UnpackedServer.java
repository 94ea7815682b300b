package org.commonweal.launcher;

import fish.payara.micro.boot.PayaraMicroBoot;
import fish.payara.micro.boot.PayaraMicroLauncher;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.commonweal.database.Folders;

/**
 * Payara Micro as the build laid it out beside this jar: its three hundred libraries as files on the class path. Out of the one
 * jar they come in, each class is looked for in all of them through addresses of archives within archives, which makes a start
 * take twice the processor time (docs/decisions/0013).
 */
final class UnpackedServer {

    /** What a server writes to or reads its settings from; the libraries stay where they are. */
    private static final List<String> OWN = List.of("config", "docroot", "lib", "META-INF");

    private UnpackedServer() { }

    /** A server whose working files are in {@code folder}, made anew: of no use after a stop, and a killed server leaves them in disorder. */
    static PayaraMicroBoot in(Path folder) throws IOException {
        Path jar = jar();
        System.setProperty("fish.payara.micro.BootJar", jar.toUri().toString());
        System.setProperty("fish.payara.micro.UnpackDir", jar.getParent().toString());
        Folders.delete(folder);
        for (String part : OWN) {
            copy(jar.resolveSibling(part), folder.resolve(part));
        }
        return boot().setRootDir(folder.toFile());
    }

    private static Path jar() {
        try {
            return Path.of(PayaraMicroBoot.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The class is not on the class path we compile with: it is inside an archive inside the server's jar. */
    private static PayaraMicroBoot boot() {
        try {
            PayaraMicroBoot boot = (PayaraMicroBoot) Class.forName("fish.payara.micro.impl.PayaraMicroImpl").getMethod("getInstance").invoke(null);
            PayaraMicroLauncher.registerLaunchedInstance(boot);
            return boot;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("This is not the server that was built with", e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : (Iterable<Path>) all::iterator) {
                Path copied = to.resolve(from.relativize(each).toString());
                if (Files.isDirectory(each)) {
                    Files.createDirectories(copied);
                } else {
                    Files.copy(each, copied);
                }
            }
        }
    }
}
