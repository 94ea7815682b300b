package org.commonweal.launcher;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Somebody at a browser, who notes everything that a careful person would complain of. */
final class Visitor implements AutoCloseable {

    private final PackagedCommonweal commonweal;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    Visitor(PackagedCommonweal commonweal, BrowserContext context) {
        this.commonweal = commonweal;
        this.context = context;
        this.page = context.newPage();
        page.setDefaultTimeout(30_000);
        page.onConsoleMessage(message -> {
            if ("error".equals(message.type())) {
                complain("console: " + message.text());
            }
        });
        page.onPageError(error -> complain("script: " + error));
        page.onRequest(request -> {
            if (!request.url().startsWith(commonweal.at("/").toString()) && !request.url().startsWith("data:") && !request.url().startsWith("blob:")) {
                complain("asks outside: " + request.url());
            }
        });
    }

    private void complain(String what) {
        complaints.add(page.url().replace(commonweal.at("").toString(), "") + " " + what);
    }

    void signIn(String username, String password) {
        open("/signin.xhtml");
        page.fill("input[autocomplete='username']", username);
        page.fill("input[autocomplete='current-password']", password);
        page.click("[id='signin:go']");
        page.waitForURL(url -> !url.contains("signin"));
    }

    /** Opens a page and waits until it has settled; the answer's status is for the caller to judge. */
    int open(String path) {
        Response response = page.navigate(address(path));
        page.waitForLoadState(LoadState.NETWORKIDLE);
        return response.status();
    }

    String address(String path) {
        return commonweal.at(path).toString();
    }

    Page page() {
        return page;
    }

    String state() {
        return context.storageState();
    }

    /** What a screen reader, a keyboard or weak eyes would stumble over. */
    void checkAccessibility() {
        new AxeBuilder(page).analyze().getViolations().forEach(violation -> complain("axe " + violation.getId() + " ("
                + violation.getImpact() + "): " + violation.getHelp() + " at " + violation.getNodes().stream().limit(3)
                        .map(node -> String.valueOf(node.getTarget())).toList()));
    }

    /** A page that is wider than the screen makes a phone scroll sideways. */
    void checkWidth() {
        int over = (int) page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
        if (over > 1) {
            complain("is " + over + " px wider than the screen");
        }
    }

    void picture(Path file) {
        page.screenshot(new ScreenshotOptions().setPath(file).setFullPage(true));
    }

    /** Addresses on this page that lead to the given page of ours. */
    List<String> linksTo(String path) {
        return page.locator("a[href*='" + path + "']").all().stream().map(link -> link.getAttribute("href")).toList();
    }

    List<String> complaints() {
        return complaints;
    }

    @Override
    public void close() {
        context.close();
    }
}
