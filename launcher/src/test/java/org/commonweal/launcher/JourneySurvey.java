package org.commonweal.launcher;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;

/** A survey on its way from the file to the receipt, and again. */
final class JourneySurvey {

    private static final int GOOD = JourneyFiles.homes().size();
    private static final int BAD = JourneyFiles.BAD.size();

    private final Journey journey;

    JourneySurvey(Journey journey) {
        this.journey = journey;
    }

    void comesIn() {
        journey.as("manager", desk -> {
            desk.open("/exchange/imports.xhtml");
            start(desk.check());
            mean(desk, "hhid", "KEY", Map.of());
            mean(desk, "District", "MUNICIPALITY", Map.of());
            mean(desk, "Ward", "WARD", Map.of());
            mean(desk, "Fetches from", "WATER_SOURCE", Map.of("River", "SURFACE", "Borehole", "BOREHOLE"));
            mean(desk, "Minutes there and back", "WATER_MINUTES", Map.of());
            mean(desk, "Sex of head", "SEX_OF_HEAD", Map.of("F", "F", "M", "M"));
            mean(desk, "Who earns", "EARNERS", Map.of());
            meanOfMembers(desk, "Gender", "SEX", Map.of("Female", "F", "Male", "M"));
            meanOfMembers(desk, "Role", "RELATION", Map.of("Head", "HEAD", "Child", "CHILD"));
            meanOfMembers(desk, "Years", "AGE", Map.of());
            desk.check().fill("columns:keepAs", "journey").press("columns:check");
            ends(desk.byId("decide:commit"));
            counted(desk, GOOD, 0);
            problems(desk);
            desk.check();
            desk.pressAndSaySure("decide:commit");
            ends(desk.byId("receipt-number"));
            counted(desk, GOOD, 0);
            desk.check();
            rowsComeBack(desk);
        });
    }

    void comesAgainAndChangesNothing() {
        journey.as("manager", desk -> {
            desk.open("/exchange/imports.xhtml");
            start(desk);
            desk.choose("knownForm:known", "journey").press("knownForm:useKnown").press("columns:check");
            ends(desk.byId("decide:commit"));
            desk.pressAndSaySure("decide:commit");
            ends(desk.byId("receipt-number"));
            counted(desk, 0, GOOD);
        });
    }

    private static void start(Desk desk) {
        desk.attach("start:households", "homes.csv", JourneyFiles.households()).attach("start:members", "people.csv", JourneyFiles.members());
        desk.fill("start:round", "Journey 2026").fill("start:source", "journey").press("start:go");
        assertThat(desk.at(".stepper .now")).hasText("Columns");
    }

    private static void mean(Desk desk, String column, String purpose, Map<String, String> values) {
        mean(desk, desk.at("[id='columns'] tbody tr").filter(new Locator.FilterOptions().setHas(desk.at("th:text-is('" + column + "')"))).first(), purpose, values);
    }

    private static void meanOfMembers(Desk desk, String column, String purpose, Map<String, String> values) {
        mean(desk, desk.at("[id='columns'] tbody tr").filter(new Locator.FilterOptions().setHas(desk.at("th:has(.badge):has-text('" + column + "')"))).first(), purpose, values);
    }

    private static void mean(Desk desk, Locator row, String purpose, Map<String, String> values) {
        Locator choice = row.locator("select[id$=':purpose']");
        if (!choice.inputValue().equals(purpose)) {
            desk.ajax(() -> choice.selectOption(purpose));
        }
        values.forEach((value, code) -> {
            if (!row.locator("details").first().evaluate("details => details.open").equals(true)) {
                row.locator("summary").click();
            }
            row.locator(".row").filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + value + "\\s"))).first().locator("select").selectOption(code);
        });
    }

    /** The page looks by itself how far the job is, and loads itself anew when it has ended. */
    private static void ends(Locator then) {
        assertThat(then).isVisible(new IsVisibleOptions().setTimeout(60_000));
    }

    private static void counted(Desk desk, int fresh, int unchanged) {
        assertThat(desk.stat("rows read")).isEqualTo(Integer.toString(GOOD + BAD));
        assertThat(desk.stat("new")).isEqualTo(Integer.toString(fresh));
        assertThat(desk.stat("unchanged")).isEqualTo(Integer.toString(unchanged));
        assertThat(desk.stat("not taken")).isEqualTo(Integer.toString(BAD));
        assertThat(desk.stat("people")).isEqualTo(Integer.toString(JourneyFiles.people()));
    }

    /** Row 1 is the header, as people see it in their table. */
    private static void problems(Desk desk) {
        int first = GOOD + 2;
        Locator lines = desk.at("[id='faults:lines'] tbody tr");
        assertThat(lines.filter(new Locator.FilterOptions().setHasText("Moon")).first()).containsText(Integer.toString(first));
        assertThat(lines.filter(new Locator.FilterOptions().setHasText("Moon")).first()).containsText("Fetches from");
        assertThat(lines.filter(new Locator.FilterOptions().setHasText("Nowhere")).first()).containsText(Integer.toString(first + 1));
        assertThat(lines.filter(new Locator.FilterOptions().setHasText("H000")).first()).containsText("stands in row 2 already");
    }

    private static void rowsComeBack(Desk desk) {
        String back = new String(desk.download(desk.at("a[href$='failed-rows']")), StandardCharsets.UTF_8);
        assertThat(back.lines()).hasSize(1 + BAD);
        JourneyFiles.BAD.forEach(row -> assertThat(back).contains(row));
        assertThat(back).contains("Moon").contains("Nowhere").contains("H000");
    }
}
