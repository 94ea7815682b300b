package org.commonweal.launcher;

import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.commonweal.database.EmbeddedMariaDb;
import org.commonweal.database.FolderLock;
import org.commonweal.database.Secret;
import org.commonweal.database.StartProblem;

/** One command to a running Commonweal: the database, the application, and a clear word about both. */
public final class Main {

    private Main() { }

    public static void main(String[] arguments) {
        Console console = new Console(System.out);
        try {
            Options options = Options.of(arguments, System.getenv());
            if (options.help()) {
                console.plain(Options.HELP);
                return;
            }
            run(options, console);
        } catch (StartProblem problem) {
            console.plain("\nCommonweal did not start.\n" + problem.getMessage());
            System.exit(1);
        } catch (IOException | RuntimeException problem) {
            console.plain("\nCommonweal did not start: " + problem);
            System.exit(1);
        }
    }

    private static void run(Options options, Console console) throws IOException {
        Path data = options.data().toAbsolutePath().normalize();
        requireFree(options);
        FolderLock lock = FolderLock.take(data);
        console.says("Data folder: " + data);
        Running running = new Running(console, lock);
        Runtime.getRuntime().addShutdownHook(new Thread(running::stop, "stop"));
        connect(options, data, running, console);
        configure(options, data);
        console.says("Starting the application");
        Path log = ServerLog.redirect(data.resolve("logs"), running::announces);
        running.serves(ApplicationServer.start(options, application(options), data.resolve("server"), log));
        console.says("Ready");
        welcome(options, data, running, console);
    }

    private static void welcome(Options options, Path data, Running running, Console console) {
        Demo demo = new Demo(console);
        List<String> signIns = new ArrayList<>(running.announced());
        try {
            signIns.addAll(options.demo() ? demo.signIns() : List.of());
        } catch (SQLException unreachable) {
            signIns.add("(the sign-ins could not be read: " + unreachable.getMessage() + ")");
        }
        console.plain(Welcome.text(options, data, signIns));
        if (options.demo()) {
            demo.follow();
        }
    }

    private static void requireFree(Options options) throws IOException {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(options.address(), options.port()));
        } catch (BindException e) {
            throw new StartProblem("Port " + options.port() + " on " + options.address() + " is not free (" + e.getMessage()
                    + "). Stop what uses it, or choose another with --port.", e);
        }
    }

    private static void connect(Options options, Path data, Running running, Console console) {
        if (options.databaseUrl() == null) {
            EmbeddedMariaDb database = EmbeddedMariaDb.start(data.resolve("database"), console);
            running.uses(database);
            configureDatabase(database.url(), database.user(), database.password());
            if (database.runsAsRoot()) {
                console.says("Note: the database runs as root, because no other user can reach " + data);
            }
        } else {
            console.says("Using the database " + options.databaseUrl().replaceAll("\\?.*", ""));
            configureDatabase(options.databaseUrl(), environment("COMMONWEAL_DATABASE_USER"), environment("COMMONWEAL_DATABASE_PASSWORD"));
        }
    }

    private static void configureDatabase(String url, String user, String password) {
        System.setProperty("commonweal.database.url", url);
        System.setProperty("commonweal.database.user", user);
        System.setProperty("commonweal.database.password", password);
    }

    private static String environment(String name) {
        String value = System.getenv(name);
        if (value == null) {
            throw new StartProblem("--database-url needs the environment variable " + name);
        }
        return value;
    }

    private static void configure(Options options, Path data) throws IOException {
        Path key = data.resolve("field.key");
        Secret.inFile(key, 32);
        System.setProperty("commonweal.key.file", key.toString());
        System.setProperty("commonweal.data", data.toString());
        System.setProperty("commonweal.demo", Boolean.toString(options.demo()));
    }

    /** The application lies beside this jar unless another was named. */
    private static Path application(Options options) {
        try {
            Path own = Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            Path application = options.application() == null ? own.resolveSibling("application.war") : options.application();
            if (!Files.exists(application)) {
                throw new StartProblem("There is no application at " + application + ". Build it, or name it with --application.");
            }
            return application.toAbsolutePath();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
