package org.commonweal.database;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.UserPrincipal;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.attribute.UserPrincipalNotFoundException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The user of the operating system that mariadbd runs as. Started by an ordinary user it is that user. Started by root it is
 * {@code mysql} or {@code nobody}, so that a hole in the database does not open the machine; root only where neither exists
 * or where the folders above the data are closed to them.
 */
final class ServerUser {

    private static final List<String> UNPRIVILEGED = List.of("mysql", "nobody");

    private final String name;

    private ServerUser(String name) {
        this.name = name;
    }

    static ServerUser forData(Path folder, Path binaries) throws IOException {
        if (!"root".equals(System.getProperty("user.name"))) {
            return new ServerUser(null);
        }
        if (reachableByAll(folder) && reachableByAll(binaries)) {
            for (String candidate : UNPRIVILEGED) {
                if (lookup(candidate).isPresent()) {
                    return new ServerUser(candidate);
                }
            }
        }
        return new ServerUser("root");
    }

    /** mariadbd's own option; it starts as root and gives up root before it opens anything. */
    Stream<String> option() {
        return name == null ? Stream.empty() : Stream.of("--user=" + name);
    }

    boolean root() {
        return "root".equals(name);
    }

    /** Gives what root has made to the user that mariadbd runs as. */
    void own(Path path) throws IOException {
        Optional<UserPrincipal> owner = name == null ? Optional.empty() : lookup(name);
        if (owner.isEmpty() || owner.get().equals(Files.getOwner(path))) {
            return;
        }
        try (Stream<Path> all = Files.walk(path)) {
            for (Path each : (Iterable<Path>) all::iterator) {
                Files.getFileAttributeView(each, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS).setOwner(owner.get());
            }
        }
    }

    private static Optional<UserPrincipal> lookup(String name) throws IOException {
        UserPrincipalLookupService users = FileSystems.getDefault().getUserPrincipalLookupService();
        try {
            return Optional.of(users.lookupPrincipalByName(name));
        } catch (UserPrincipalNotFoundException e) {
            return Optional.empty();
        }
    }

    private static boolean reachableByAll(Path folder) throws IOException {
        for (Path each = folder; each != null; each = each.getParent()) {
            if (!Files.getPosixFilePermissions(each).contains(PosixFilePermission.OTHERS_EXECUTE)) {
                return false;
            }
        }
        return true;
    }
}
