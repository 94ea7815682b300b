package org.commonweal.launcher;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The system's own Chromium, driven by the tests; it never asks anything outside this machine. */
final class Browsing implements AutoCloseable {

    private static final List<Path> BROWSERS = List.of(Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"),
            Path.of("/usr/bin/google-chrome"));
    private static final List<String> ALONE = List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage");

    private final Playwright playwright = Playwright.create(new Playwright.CreateOptions()
            .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser = playwright.chromium().launch(new LaunchOptions()
            .setExecutablePath(installed()).setHeadless(true).setArgs(ALONE));
    private final PackagedCommonweal commonweal;
    private final Map<String, String> signedIn = new HashMap<>();

    Browsing(PackagedCommonweal commonweal) {
        this.commonweal = commonweal;
    }

    private static Path installed() {
        return BROWSERS.stream().filter(Files::exists).findFirst()
                .orElseThrow(() -> new IllegalStateException("No Chromium found; ./commonweal test installs one, or apt-get install chromium"));
    }

    Visitor stranger(Look look) {
        return new Visitor(commonweal, browser.newContext(look.options()));
    }

    /** Somebody of the demo programme who has signed in; signs in once and shares the session over all looks. */
    Visitor as(String username, Look look) {
        return with(signedIn.computeIfAbsent(username, name -> state(name, commonweal.signIns().get(name))), look);
    }

    Visitor with(String state, Look look) {
        return new Visitor(commonweal, browser.newContext(look.options().setStorageState(state)));
    }

    /** The session of somebody who signs in with that password. */
    String state(String username, String password) {
        try (Visitor visitor = stranger(Look.LAPTOP)) {
            visitor.signIn(username, password);
            return visitor.state();
        }
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
