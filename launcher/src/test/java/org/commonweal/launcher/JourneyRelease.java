package org.commonweal.launcher;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.commonweal.launcher.JourneyFiles.Home;

/** A figure that may be said outside: prepared, published by a second person, read by a donor who sees nothing else. */
final class JourneyRelease {

    static final String TITLE = "Lakeside so far";

    /** Pages about people or plans, and a program's way to the same. */
    private static final List<String> CLOSED = List.of("/household/list.xhtml", "/household/enter.xhtml", "/exchange/imports.xhtml", "/need/breakdown.xhtml",
            "/partnership/list.xhtml", "/allocation/plans.xhtml", "/allocation/ledger.xhtml", "/delivery/list.xhtml", "/outcome/releases.xhtml",
            "/access/users.xhtml", "/audit/list.xhtml", "/place/list.xhtml", "/job/list.xhtml");

    private final Journey journey;

    JourneyRelease(Journey journey) {
        this.journey = journey;
    }

    void itIsPreparedByOneAndPublishedByAnother() {
        journey.as("manager", desk -> {
            desk.open("/outcome/releases.xhtml").check().choose("prepare:framework", JourneyPartners.FRAMEWORK);
            desk.choose("prepare:round", "Journey 2026").fill("prepare:title", TITLE).press("prepare:go");
            prepared(desk);
        });
        journey.as("second", desk -> {
            prepared(desk).press(desk.at("main a:has-text('" + TITLE + "')").first());
            desk.check().pressAndSaySure("decide:publish");
            desk.open("/outcome/releases.xhtml").shows("Published");
        });
    }

    /** The list of releases, which looks by itself until this one is counted. */
    private static Desk prepared(Desk desk) {
        desk.open("/outcome/releases.xhtml");
        assertThat(desk.at("[id='releases:lines'] .badge:text-is('Prepared')").first()).isVisible(new IsVisibleOptions().setTimeout(90_000));
        return desk;
    }

    void aDonorReadsItAndNothingElse() {
        journey.as("donor", desk -> {
            desk.open("/outcome/published.xhtml").check().press(desk.at("main a:has-text('" + TITLE + "')").first());
            String needy = Integer.toString(JourneyNeeds.count(Home::nobodyEarns));
            desk.press(desk.at(".chips a[href*='need=INCOME']").first());
            desk.shows("of " + needy + " households");
            desk.check();
            String csv = new String(desk.download(desk.at("a[href*='figures.csv']")), StandardCharsets.UTF_8);
            assertThat(csv).contains(needy);
            sheets(desk.download(desk.at("a[href*='figures.xlsx']")), needy);
            CLOSED.forEach(path -> assertThat(desk.status(path)).as(path).isIn(403, 404));
            assertThat(desk.status("/household/view.xhtml?id=" + java.util.UUID.randomUUID())).isIn(403, 404);
        });
    }

    private static void sheets(byte[] file, String figure) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            StringBuilder cells = new StringBuilder();
            workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> cells.append(cell).append('\n'))));
            assertThat(cells.toString()).contains(figure);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
