package org.commonweal.launcher;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A framework, and the partners in it: out of the workbook that the product hands out, agreed with and verified. */
final class JourneyPartners {

    static final LocalDate FIRST = LocalDate.now().withDayOfMonth(1);
    static final LocalDate LAST = FIRST.plusMonths(6).minusDays(1);
    static final String FRAMEWORK = "Lakeside together";

    /** Name of each partner, by its code. Reluctant could do livelihoods as well, but does not want to. */
    static final Map<String, String> NAMES = Map.of("CITYWATER", "City Water", "AIDNGO", "Aid for All", "HELPERS", "Helping Hands", "RELUCT", "Reluctant Club");

    private static final Map<String, List<String>> SKILLS = Map.of("CITYWATER", List.of("W04", "W05", "W06", "W09"),
            "AIDNGO", List.of("C01", "G03", "I05", "W10"), "HELPERS", List.of("I05"), "RELUCT", List.of("I05"));

    private static final Map<String, List<String>> WORK = Map.of("CITYWATER", List.of("WATER"), "AIDNGO", List.of("WATER", "INCOME", "GOVERNANCE", "COMMUNITY"),
            "HELPERS", List.of("INCOME"));

    private final Journey journey;

    JourneyPartners(Journey journey) {
        this.journey = journey;
    }

    void aFrameworkIsFounded() {
        journey.as("manager", desk -> {
            desk.open("/partnership/framework.xhtml").shows("No partnership framework yet");
            desk.check().fill("found:name", FRAMEWORK).fill("found:vision", "Water and work for all").fill("found:currency", "USD");
            desk.fill("found:from", FIRST.toString()).fill("found:to", LAST.toString()).choose("found:municipalities", "Riverbend", "Hilltop");
            desk.press("found:go");
            assertThat(desk.title()).isEqualTo(FRAMEWORK);
            for (String work : List.of("Water", "Income", "Governance")) {
                desk.press(desk.at("[id='marks'] .row:has(strong:text-is('" + work + "')) input[value='formal']"));
            }
            assertThat(desk.at("[id='marks'] input[disabled]")).hasCount(3);
            desk.check();
        });
    }

    void partnersComeInFromTheWorkbook() {
        journey.as("manager", desk -> {
            desk.open("/partnership/import.xhtml").check();
            byte[] filled = filled(desk.download(desk.at("a[href$='template.xlsx']")));
            int rows = rows();
            desk.attach("upload:file", "partners.xlsx", filled).press("upload:look");
            assertThat(desk.stat("new")).isEqualTo(Integer.toString(rows));
            assertThat(desk.stat("with a fault")).isEqualTo("1");
            desk.shows("no place has this code");
            desk.check().press("take:commit").shows("Taken over");
            desk.attach("upload:file", "partners.xlsx", filled).press("upload:look");
            assertThat(desk.stat("known already")).isEqualTo(Integer.toString(rows));
            desk.open("/partnership/list.xhtml");
            NAMES.values().forEach(desk::shows);
            desk.check();
        });
    }

    private static int rows() {
        return NAMES.size() * 2 + SKILLS.values().stream().mapToInt(List::size).sum() + WORK.values().stream().mapToInt(List::size).sum() + 1;
    }

    /** Each table below the header that the template brings. */
    private static byte[] filled(byte[] template) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(template)); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            NAMES.forEach((code, name) -> row(workbook.getSheet("partners"), code, name, code.equals("CITYWATER") ? "UTIL" : "NGO_N", "yes", "no", "40", "", "QQ0101 QQ0102", "", "", "", ""));
            row(workbook.getSheet("partners"), "LOST", "Lost and Found", "CBO", "no", "no", "", "", "QQ9999", "", "", "", "");
            SKILLS.forEach((code, skills) -> skills.forEach(skill -> row(workbook.getSheet("competencies"), code, skill, "3", "CERTIFICATE", "seen")));
            WORK.forEach((code, work) -> work.forEach(one -> row(workbook.getSheet("willingness"), code, one, "", "WILLING", "", "Ms Yes")));
            row(workbook.getSheet("willingness"), "RELUCT", "INCOME", "", "UNWILLING", "", "Mr No");
            NAMES.keySet().forEach(code -> row(workbook.getSheet("capacity"), code, FIRST.toString(), LAST.toString(), "200", "5", "500000"));
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void row(Sheet sheet, String... cells) {
        var row = sheet.createRow(sheet.getLastRowNum() + 1);
        for (int n = 0; n < cells.length; n++) {
            row.createCell(n).setCellValue(cells[n]);
        }
    }

    void agreementsAreSignedByBothSides() {
        journey.as("manager", desk -> NAMES.values().forEach(name -> {
            passport(desk, name).press(desk.at("a[href*='agreements.xhtml']").first());
            desk.fill("draft:title", "Agreement with " + name).choose("draft:framework", FRAMEWORK);
            desk.fill("draft:from", FIRST.toString()).fill("draft:to", LAST.toString()).press("draft:go");
            desk.press(deed(desk, "Open negotiation")).pressAndSaySure(deed(desk, "Roles, risks and annex are agreed"));
            sign(desk, "Mara Manager", "Sign for the municipality");
            sign(desk, "Head of " + name, "Sign for the partner");
            desk.pressAndSaySure(deed(desk, "Begin"));
            assertThat(desk.at("main .badge").first()).hasText("active");
        }));
    }

    private static void sign(Desk desk, String who, String deed) {
        desk.at("input[id$=':said']").fill(who);
        desk.press(deed(desk, deed));
    }

    private static Locator deed(Desk desk, String words) {
        return desk.at("main input[type='submit'][value='" + words + "']");
    }

    private static Desk passport(Desk desk, String name) {
        return desk.open("/partnership/list.xhtml").press(desk.at("main a:has-text('" + name + "')").first());
    }

    void whatTheyClaimIsVerified() {
        journey.as("overseer", desk -> SKILLS.forEach((code, skills) -> {
            passport(desk, NAMES.get(code)).press(desk.at("a[href*='claims.xhtml']").first());
            desk.check();
            skills.forEach(skill -> {
                desk.byId("verify:skill").selectOption(new SelectOption().setLabel(option(desk, skill)));
                desk.fill("verify:level", "3").pick("verify:evidence", "CERTIFICATE").press("verify:save");
                assertThat(desk.at(".card:has(.mono:text-is('" + skill + "')) .badge")).hasText("verified");
            });
        }));
    }

    private static String option(Desk desk, String skill) {
        return desk.at("[id='verify:skill'] option").allInnerTexts().stream().filter(words -> words.startsWith(skill)).findFirst().orElseThrow();
    }
}
