package org.commonweal.launcher;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.function.Predicate;
import org.commonweal.launcher.JourneyFiles.Home;

/** Households entered by hand, what their answers come to, the tables that add up, and the group that is made of them. */
final class JourneyNeeds {

    /** Two that the officer types in: a woman of 34 with a boy of 8 from the river, and a man of 50 alone with a borehole. */
    private static final List<Home> TYPED = List.of(new Home("", "Riverbend", "East", "River", 20, "F", 1, 1),
            new Home("", "Riverbend", "East", "Borehole", 10, "M", 1, 0));

    private final Journey journey;

    JourneyNeeds(Journey journey) {
        this.journey = journey;
    }

    void aHouseholdIsEnteredOnAPhone() {
        journey.as("officer", Look.PHONE, desk -> {
            desk.open("/household/enter.xhtml").check();
            where(desk);
            person(desk, 0, "HEAD", "F", "34", "Amina Test");
            desk.press("entry:add");
            person(desk, 1, "CHILD", "M", "8", "Karim Test");
            answer(desk, 0, 0, "SURFACE");
            number(desk, 0, 2, "20");
            desk.check().press("entry:submit").shows("The household is in");
            String number = desk.text("#receipt-number");
            desk.check().press(desk.at("a[href*='household/view']"));
            assertThat(desk.title()).isEqualTo("Household " + number);
            arithmetic(desk);
            assertThat(desk.all()).doesNotContain("Amina Test");
            desk.check();
        });
    }

    /** The rung, and the answer that led to it. */
    private static void arithmetic(Desk desk) {
        assertThat(desk.at("ol[aria-label='water'] .rung.lit")).containsText("surface water");
        Locator why = desk.at("h3:text-is('water') ~ details").first();
        why.locator("summary").click();
        assertThat(why).containsText("Main source of drinking water: surface water");
        assertThat(desk.at("tr:has(th:text-is('water')) td").first()).containsText("severe");
        desk.shows("2 people");
    }

    void anotherIsEnteredInArabic() {
        journey.as("officer", Look.ARABIC_PHONE, desk -> {
            desk.open("/household/enter.xhtml");
            assertThat(desk.at("html")).hasAttribute("dir", "rtl");
            where(desk);
            person(desk, 0, "HEAD", "M", "50", "سالم");
            answer(desk, 0, 0, "BOREHOLE");
            number(desk, 0, 2, "10");
            desk.check().press("entry:submit").shows("تم تسجيل الأسرة");
            desk.check().press(desk.at("a[href*='household/view']"));
            assertThat(desk.at(".ladder .rung.lit")).not().hasCount(0);
            desk.check();
        });
    }

    private static void where(Desk desk) {
        desk.ajax(() -> desk.choose("entry:municipality", "Riverbend"));
        desk.ajax(() -> desk.choose("entry:ward", "East"));
    }

    private static void person(Desk desk, int at, String relation, String sex, String age, String name) {
        String person = "entry:person:" + at + ":";
        desk.ajax(() -> desk.fill(person + "name", name).byId(person + "name").press("Tab"));
        desk.ajax(() -> desk.pick(person + "first:0:answer", relation));
        desk.ajax(() -> desk.pick(person + "first:1:answer", sex));
        desk.ajax(() -> desk.fill(person + "first:2:count", age).byId(person + "first:2:count").press("Tab"));
    }

    private static void answer(Desk desk, int part, int question, String code) {
        desk.ajax(() -> desk.pick("entry:parts:" + part + ":asked:" + question + ":answer", code));
    }

    private static void number(Desk desk, int part, int question, String count) {
        String field = "entry:parts:" + part + ":asked:" + question + ":count";
        desk.ajax(() -> desk.fill(field, count).byId(field).press("Tab"));
    }

    void tablesAddUpToTheAssessed() {
        journey.as("manager", desk -> {
            desk.open("/need/breakdown.xhtml?rows=NEED.WATER&columns=HEAD");
            desk.shows(count(home -> true) + " households with " + people() + " people");
            adds(desk);
            assertThat(desk.row("#breakdown tbody", "severe").get(desk.at("#breakdown thead th").count() - 5))
                    .isEqualTo(Integer.toString(count(Home::river)));
            desk.check();
            desk.open("/need/breakdown.xhtml?rows=WARD&columns=HEAD");
            adds(desk);
            for (String ward : List.of("East", "West", "North", "Upper Hill", "Lower Hill")) {
                assertThat(desk.row("#breakdown tbody", ward).get(desk.at("#breakdown thead th").count() - 5))
                        .as(ward).isEqualTo(Integer.toString(count(home -> home.ward().equals(ward))));
            }
        });
    }

    /** Every column of the table adds up to its last row; the last row is what was assessed. */
    private static void adds(Desk desk) {
        List<String> totals = desk.at("#breakdown tfoot td").allInnerTexts();
        for (int column = 0; column < totals.size(); column++) {
            int sum = desk.at("#breakdown tbody tr td:nth-child(" + (column + 2) + ")").allInnerTexts().stream()
                    .mapToInt(cell -> Integer.parseInt(cell.strip())).sum();
            assertThat(sum).as("column %d", column).isEqualTo(Integer.parseInt(totals.get(column).strip()));
        }
        int last = totals.size() - 1;
        assertThat(totals.get(last).strip()).isEqualTo(Integer.toString(people()));
        assertThat(totals.get(last - 4).strip()).isEqualTo(Integer.toString(count(home -> true)));
        int women = JourneyFiles.women() + 1;
        assertThat(totals.get(last - 3).strip()).isEqualTo(Integer.toString(women));
        assertThat(totals.get(last - 2).strip()).isEqualTo(Integer.toString(people() - women));
    }

    void aGroupIsMade() {
        int wanted = count(home -> home.river() && home.head().equals("F"));
        journey.as("manager", desk -> {
            desk.open("/need/segment.xhtml").fill("rule:name", "Women who fetch from the river").pick("rule:domain", "WATER");
            desk.pick("rule:severity", "3").pick("rule:head", "F").press("rule:look");
            assertThat(desk.stat("Households")).isEqualTo(Integer.toString(wanted));
            desk.check().press("rule:save");
            desk.open("/need/segments.xhtml");
            assertThat(desk.row("#segments", "Women who fetch from the river").get(1)).isEqualTo(Integer.toString(wanted));
            desk.check();
        });
    }

    static int count(Predicate<Home> wanted) {
        return (int) JourneyFiles.homes().stream().filter(wanted).count() + (int) TYPED.stream().filter(wanted).count();
    }

    static int people() {
        return JourneyFiles.people() + TYPED.stream().mapToInt(Home::size).sum();
    }
}
