package org.commonweal.ear;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A Payara Server with a domain of its own, on loopback only, with a password on its administration. */
final class FullServer implements AutoCloseable {

    private static final String DOMAIN = "commonweal";

    private final Path asadmin = Path.of("target", "server", "payara6", "bin", "asadmin").toAbsolutePath();
    private final Path domains = Path.of("target", "domains").toAbsolutePath();
    private final Path passwords = Path.of("target", "passwords").toAbsolutePath();
    private final Path log = Path.of("target", "asadmin.log").toAbsolutePath();
    private final Map<String, String> settings;
    private final int portBase;

    FullServer(Map<String, String> settings, int portBase) {
        this.settings = settings;
        this.portBase = portBase;
    }

    void start(String password) throws IOException {
        Files.deleteIfExists(passwords);
        Files.createFile(passwords, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(passwords, "AS_ADMIN_PASSWORD=" + password + "\nAS_ADMIN_MASTERPASSWORD=changeit\n");
        Files.setPosixFilePermissions(asadmin, PosixFilePermissions.fromString("rwxr-xr-x"));
        run("create-domain", "--domaindir", domains.toString(), "--portbase", Integer.toString(portBase), "--savelogin=false", DOMAIN);
        listenOnLoopbackOnly(domains.resolve(DOMAIN).resolve("config/domain.xml"));
        run("start-domain", "--domaindir", domains.toString(), DOMAIN);
    }

    private static void listenOnLoopbackOnly(Path configuration) throws IOException {
        Files.writeString(configuration, Files.readString(configuration).replace("0.0.0.0", "127.0.0.1")
                .replaceAll("<network-listener (?![^>]*address=)", "<network-listener address=\"127.0.0.1\" "));
    }

    void deploy(Path archive) throws IOException {
        run("--host", "127.0.0.1", "--port", Integer.toString(portBase + 48), "deploy", "--name", "commonweal", archive.toString());
    }

    int httpPort() {
        return portBase + 80;
    }

    private void run(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(asadmin.toString(), "--interactive=false", "--user", "admin",
                "--passwordfile", passwords.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(settings);
        int answer = builder.start().onExit().join().exitValue();
        if (answer != 0) {
            throw new IllegalStateException("asadmin " + arguments[0] + " failed: " + Files.readString(log));
        }
    }

    @Override
    public void close() throws IOException {
        run("stop-domain", "--domaindir", domains.toString(), DOMAIN);
    }
}
