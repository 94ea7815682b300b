package org.commonweal.launcher;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;

/** Somebody at work on our pages: fills in, chooses, presses, and reads what stands there. Waits for answers, never for time. */
final class Desk implements AutoCloseable {

    private final Visitor visitor;
    private final Page page;

    Desk(Visitor visitor) {
        this.visitor = visitor;
        this.page = visitor.page();
    }

    Visitor visitor() {
        return visitor;
    }

    Desk open(String path) {
        org.assertj.core.api.Assertions.assertThat(page.navigate(visitor.address(path)).status()).as(path).isEqualTo(200);
        return this;
    }

    void reload() {
        page.reload();
    }

    /** What somebody is answered who types this address, without leaving the page. */
    int status(String path) {
        return page.request().get(visitor.address(path)).status();
    }

    Locator at(String selector) {
        return page.locator(selector);
    }

    Locator byId(String id) {
        return page.locator("[id='" + id + "']");
    }

    Desk fill(String id, String text) {
        byId(id).fill(text);
        return this;
    }

    /** By what people read. */
    Desk choose(String id, String... labels) {
        byId(id).selectOption(List.of(labels).stream().map(label -> new SelectOption().setLabel(label)).toArray(SelectOption[]::new));
        return this;
    }

    /** By what the program knows it as. */
    Desk pick(String id, String value) {
        byId(id).selectOption(value);
        return this;
    }

    Desk tick(String id) {
        byId(id).check();
        return this;
    }

    Desk attach(String id, String name, byte[] bytes) {
        byId(id).setInputFiles(new FilePayload(name, "application/octet-stream", bytes));
        return this;
    }

    Desk attach(String id, String name, String text) {
        return attach(id, name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** A button of a whole page: waits until the next page is there. */
    Desk press(String id) {
        return press(byId(id));
    }

    Desk press(Locator button) {
        page.waitForNavigation(button::click);
        return this;
    }

    /** A button that asks first. */
    Desk pressAndSaySure(String id) {
        return pressAndSaySure(byId(id));
    }

    Desk pressAndSaySure(Locator button) {
        button.click();
        return press(page.locator("#ask [data-ask-yes]"));
    }

    /** A deed that changes a part of the page only; done when the busy line has gone. */
    Desk ajax(Runnable deed) {
        page.waitForResponse(response -> response.request().method().equals("POST"), deed);
        assertThat(page.locator("#busy")).isHidden();
        return this;
    }

    String text(String selector) {
        return page.locator(selector).first().innerText().strip();
    }

    String all() {
        return page.locator("main").innerText();
    }

    String title() {
        return text("h1");
    }

    /** What we are told at the top of the page. */
    String told() {
        return page.locator(".messages").innerText().strip();
    }

    /** The figure called so. */
    String stat(String name) {
        return page.locator(".stat:has(.name:text-is('" + name + "')) .value").first().innerText().strip();
    }

    /** The cells of a row of a table, by what stands in its first cell. */
    List<String> row(String table, String first) {
        return page.locator(table + " tr").filter(new Locator.FilterOptions().setHas(page.locator("th,td").first()))
                .filter(new Locator.FilterOptions().setHasText(first)).first().locator("th,td").allInnerTexts().stream().map(String::strip).toList();
    }

    void shows(String text) {
        assertThat(page.locator("main")).containsText(text);
    }

    /** What comes when this is clicked, byte for byte. */
    byte[] download(Locator link) {
        Download file = page.waitForDownload(link::click);
        try {
            return Files.readAllBytes(file.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a careful person would complain of here. */
    Desk check() {
        visitor.checkAccessibility();
        visitor.checkWidth();
        org.assertj.core.api.Assertions.assertThat(visitor.complaints()).isEmpty();
        return this;
    }

    @Override
    public void close() {
        visitor.close();
    }
}
