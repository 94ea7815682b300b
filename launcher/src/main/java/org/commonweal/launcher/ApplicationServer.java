package org.commonweal.launcher;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.PayaraMicroRuntime;
import fish.payara.micro.boot.AdminCommandRunner;
import fish.payara.micro.boot.PayaraMicroBoot;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.commonweal.database.StartProblem;

/** Payara Micro with the application in it: one port, nothing announced, nothing else served. */
final class ApplicationServer {

    private static final String CONFIG = "configs.config.server-config.";
    private static final String HTTP = CONFIG + "network-config.protocols.protocol.http-listener.http.";

    private static final int SECONDS_TO_STOP = 30;

    private ApplicationServer() { }

    static ApplicationServer start(Options options, Path application, Path folder, Path log) throws IOException {
        try {
            PayaraMicroBoot micro = UnpackedServer.in(folder);
            micro.setNoCluster(true);
            micro.setNoHazelcast(true);
            micro.setLogPropertiesFile(logging(folder).toFile());
            micro.setPrintLogo(false);
            micro.setHttpPort(options.port());
            micro.setPreBootHandler(commands -> harden(commands, options.address()));
            PayaraMicroRuntime runtime = micro.bootStrap();
            runtime.deploy("commonweal", "/", application.toFile());
            if (runtime.getDeployedApplicationNames().isEmpty()) {
                throw new StartProblem("The application could not be started: " + ServerLog.reason(log));
            }
            return new ApplicationServer();
        } catch (BootstrapException e) {
            throw new StartProblem("The application server could not be started: " + e.getMessage() + "\nSee " + log, e);
        }
    }

    /** Closes what the server leaves open by default; the rest of the hardening is the application's own. */
    private static void harden(AdminCommandRunner commands, String address) {
        set(commands, CONFIG + "network-config.network-listeners.network-listener.http-listener.address", address);
        set(commands, HTTP + "server-header", "false");
        set(commands, HTTP + "xpowered-by", "false");
        set(commands, HTTP + "trace-enabled", "false");
        set(commands, HTTP + "cookie-same-site-enabled", "true");
        set(commands, HTTP + "cookie-same-site-value", "Lax");
        set(commands, CONFIG + "hazelcast-config-specific-configuration.enabled", "false");
        set(commands, CONFIG + "phone-home-runtime-configuration.enabled", "false");
        set(commands, CONFIG + "microprofile-metrics-configuration.enabled", "false");
        set(commands, CONFIG + "microprofile-health-check-configuration.enabled", "false");
        set(commands, CONFIG + "microprofile-open-api-configuration.enabled", "false");
    }

    private static void set(AdminCommandRunner commands, String name, String value) {
        commands.run("set", name + "=" + value);
    }

    /** The server is stopped by its own shutdown hook, which runs beside ours; what it writes to must outlive it. */
    void awaitStop() throws InterruptedException {
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().equals("Payara Micro Shutdown Hook")) {
                thread.join(TimeUnit.SECONDS.toMillis(SECONDS_TO_STOP));
            }
        }
    }

    private static Path logging(Path folder) throws IOException {
        Path file = folder.resolve("logging.properties");
        try (InputStream settings = ApplicationServer.class.getResourceAsStream("logging.properties")) {
            Files.copy(settings, file);
        }
        return file;
    }
}
