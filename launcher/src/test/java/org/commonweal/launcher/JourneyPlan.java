package org.commonweal.launcher;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import java.util.List;
import org.commonweal.launcher.JourneyFiles.Home;

/** A plan: asked for, questioned, changed by hand, and decided by two people. */
final class JourneyPlan {

    static final String NAME = "First plan";
    /** Three of income, and the package of a water point: point, committee, treatment, testing, permission. */
    private static final int ACTIVITIES = 8;
    /** All but the permission, which is only advised and serves nobody by itself. */
    private static final int HELD = ACTIVITIES - 1;

    private final Journey journey;

    JourneyPlan(Journey journey) {
        this.journey = journey;
    }

    void theCatalogueIsTakenOver() {
        journey.as("manager", desk -> {
            desk.open("/activity/catalogue.xhtml").press("begin:start");
            assertThat(desk.at("main .table tbody tr")).hasCount(39);
            desk.check();
        });
    }

    void itIsMadeAndSolved() {
        journey.as("manager", desk -> {
            desk.open("/allocation/plans.xhtml").check().fill("new:name", NAME).choose("new:framework", JourneyPartners.FRAMEWORK);
            desk.choose("new:round", "Journey 2026").fill("new:from", JourneyPartners.FIRST.toString());
            desk.fill("new:to", JourneyPartners.LAST.plusDays(1).toString()).press("new:create");
            assertThat(rows(desk)).hasCount(ACTIVITIES);
            desk.check();
            solve(desk);
            assertThat(desk.stat("Activities without a partner")).isEqualTo(Integer.toString(ACTIVITIES - HELD));
            assertThat(desk.stat("Needs of households answered"))
                    .isEqualTo(Integer.toString(JourneyNeeds.count(Home::river) + JourneyNeeds.count(Home::nobodyEarns)));
            desk.check();
        });
    }

    private static void solve(Desk desk) {
        desk.press("deeds:solve");
        solved(desk);
    }

    /** The page looks by itself until there is an answer; the reasons come a little later. */
    private static void solved(Desk desk) {
        assertThat(desk.byId("deeds:submit")).isVisible(new IsVisibleOptions().setTimeout(120_000));
        for (int looks = 0; looks < 100 && desk.byId("solving").count() > 0; looks++) {
            desk.reload();
        }
        assertThat(desk.byId("solving")).hasCount(0);
    }

    static Desk board(Desk desk) {
        return desk.open("/allocation/plans.xhtml").press(desk.at("main a:text-is('" + NAME + "')"));
    }

    static Locator rows(Desk desk) {
        return desk.at("[id='rows:lines'] tbody tr");
    }

    /** The row of the income work in that place. */
    static Locator income(Desk desk, String place) {
        return rows(desk).filter(new Locator.FilterOptions().setHasText("Paid public works")).filter(new Locator.FilterOptions().setHasText(place)).first();
    }

    void whyIsAnswered() {
        journey.as("manager", desk -> {
            board(desk);
            String partner = income(desk, "West").locator("b").first().innerText();
            desk.press(income(desk, "West").locator("a").first());
            desk.shows(partner + " has it");
            assertThat(line(desk, partner)).containsText("Chosen");
            assertThat(line(desk, "Reluctant Club")).containsText("Not willing");
            assertThat(line(desk, "City Water")).containsText("not among its competencies");
            assertThat(line(desk, partner.equals("Aid for All") ? "Helping Hands" : "Aid for All")).containsText("Possible");
            desk.check();
        });
    }

    private static Locator line(Desk desk, String partner) {
        return desk.at("main .table tbody tr").filter(new Locator.FilterOptions().setHasText(partner)).first();
    }

    void aLockHoldsWhenItIsSolvedAgain() {
        journey.as("manager", desk -> {
            board(desk);
            String partner = income(desk, "West").locator("b").first().innerText();
            desk.press(income(desk, "West").locator("input[value='Lock']"));
            assertThat(income(desk, "West").locator("input[value='Unlock']")).isVisible();
            solve(desk);
            assertThat(income(desk, "West").locator("b").first()).hasText(partner);
            assertThat(income(desk, "West").locator("input[value='Unlock']")).isVisible();
        });
    }

    void anOverrideNeedsAReason() {
        journey.as("manager", desk -> {
            board(desk).press(income(desk, "North").locator("a").first());
            Locator ask = desk.at("input[aria-label='What if Reluctant Club did it?']");
            if (!ask.isVisible()) {
                desk.at("details:has(input[aria-label='What if Reluctant Club did it?']) > summary").click();
            }
            desk.press(ask);
            desk.shows("Blocked");
            desk.check().tick("partners:risk").press("partners:choose");
            desk.shows("Say why, in at least");
            desk.fill("partners:reason", "They changed their mind on the telephone today").tick("partners:risk").press("partners:choose");
            desk.shows("Overridden by manager: They changed their mind on the telephone today");
            board(desk);
            assertThat(income(desk, "North")).containsText("Reluctant Club");
            assertThat(income(desk, "North")).containsText("Overridden");
        });
    }

    void itNeedsTwoPeople() {
        journey.as("manager", desk -> {
            board(desk).pressAndSaySure("deeds:submit").shows("Another person approves or returns it");
            assertThat(desk.byId("decide:approve")).hasCount(0);
            desk.check();
        });
        approve();
    }

    void approve() {
        journey.as("second", desk -> {
            board(desk).check().pressAndSaySure("decide:approve").shows("Approved");
            assertThat(desk.byId("decide:approve")).hasCount(0);
        });
    }

    /** All accept what they are offered, but the one who has the income work of the hill. */
    void onePartnerDeclinesAndOnlyThatIsPlannedAnew() {
        journey.as("manager", desk -> {
            board(desk);
            String decliner = income(desk, "Hill").locator("b").first().innerText();
            List<String> before = rows(desk).locator("b").allInnerTexts();
            decline(decliner);
            board(desk);
            solved(desk);
            assertThat(income(desk, "Hill").locator("b").first()).not().hasText(decliner);
            List<String> after = rows(desk).locator("b").allInnerTexts();
            assertThat(after).hasSize(HELD);
            int changed = 0;
            for (int n = 0; n < HELD; n++) {
                changed += before.get(n).equals(after.get(n)) ? 0 : 1;
            }
            assertThat(changed).as("changed assignments").isEqualTo(1);
            desk.pressAndSaySure("deeds:submit");
        });
        approve();
        JourneyPartners.NAMES.keySet().forEach(this::acceptAll);
        journey.as("manager", desk -> {
            board(desk);
            assertThat(rows(desk).locator(".badge:text-is('Accepted')")).hasCount(HELD);
        });
    }

    private void decline(String partner) {
        String code = JourneyPartners.NAMES.entrySet().stream().filter(one -> one.getValue().equals(partner)).findFirst().orElseThrow().getKey();
        journey.as(code.toLowerCase(), desk -> {
            desk.open("/allocation/inbox.xhtml").check();
            Locator offer = desk.at("main section.section").filter(new Locator.FilterOptions().setHasText("Hill"));
            desk.press(offer.locator("input[value='Decline']"));
            desk.at("select[id$=':code']").selectOption("NO_STAFF");
            desk.at("textarea[id$=':note']").fill("Two of us have left");
            desk.check().press(offer.locator("input[value='Decline']")).shows("Not enough staff");
        });
    }

    private void acceptAll(String code) {
        journey.as(code.toLowerCase(), desk -> {
            desk.open("/allocation/inbox.xhtml");
            for (int left = desk.at("main input[value='Accept']").count(); left > 0; left--) {
                desk.pressAndSaySure(desk.at("main input[value='Accept']").first());
                assertThat(desk.at("main input[value='Accept']")).hasCount(left - 1);
            }
        });
    }
}
