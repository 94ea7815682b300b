package org.commonweal.database;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/** The folder in which mariadbd keeps its tables, and what must be so before it is started. */
final class DataDirectory {

    private final Path home;
    private final Path binaries;
    private final ServerUser owner;

    DataDirectory(Path home, Path binaries) throws IOException {
        this.home = home;
        this.binaries = binaries;
        this.owner = ServerUser.forData(home, binaries);
    }

    /** Installs an empty database where there is none. A start that was killed half way leaves nothing that counts. */
    void prepare(Progress progress) throws IOException {
        if (!Files.exists(tables())) {
            progress.says("Making an empty database in " + tables());
            Path beside = home.resolve("tables.new");
            Folders.delete(beside);
            install(beside);
            Files.setPosixFilePermissions(beside, PosixFilePermissions.fromString("rwx------"));
            Files.move(beside, tables(), StandardCopyOption.ATOMIC_MOVE);
        }
        owner.own(tables());
    }

    private void install(Path target) throws IOException {
        List<String> command = new ArrayList<>(List.of(binaries.resolve("scripts/mariadb-install-db").toString(),
                "--no-defaults", "--force", "--skip-test-db", "--auth-root-authentication-method=normal",
                "--basedir=" + binaries, "--datadir=" + target));
        owner.option().forEach(command::add);
        Path log = home.resolve("install.log");
        Process installer = program(command, log).start();
        int answer = Waiting.forEnd(installer);
        if (answer != 0) {
            throw new StartProblem("An empty database could not be made in " + home + ": " + ServerLog.lastProblem(log)
                    + "\nThe whole story is in " + log);
        }
    }

    ProcessBuilder program(List<String> command, Path log) {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(log.toFile()));
        builder.environment().put("LD_LIBRARY_PATH", binaries.resolve("libs").toString());
        return builder;
    }

    Path binaries() {
        return binaries;
    }

    ServerUser owner() {
        return owner;
    }

    Path tables() {
        return home.resolve("tables");
    }

    Path pidFile() {
        return tables().resolve("mariadbd.pid");
    }

    Path log() {
        return home.resolve("mariadbd.log");
    }
}
