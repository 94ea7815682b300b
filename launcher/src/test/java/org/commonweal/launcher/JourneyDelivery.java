package org.commonweal.launcher;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.util.List;
import org.commonweal.launcher.JourneyFiles.Home;

/** What was promised is done, somebody else looks, and the ledger says so. */
final class JourneyDelivery {

    private static final int SERVED = JourneyNeeds.count(home -> home.ward().equals("West") && home.nobodyEarns());

    private final Journey journey;

    JourneyDelivery(Journey journey) {
        this.journey = journey;
    }

    void itIsRecordedAndNotByTheSameBodyVerified() {
        journey.as("manager", desk -> {
            JourneyPlan.board(desk);
            String partner = JourneyPlan.income(desk, "West").locator("b").first().innerText();
            String user = JourneyPartners.NAMES.entrySet().stream().filter(one -> one.getValue().equals(partner)).findFirst().orElseThrow().getKey();
            record(user.toLowerCase());
        });
        ledger("WATER", JourneyNeeds.count(Home::river), 0);
        ledger("INCOME", JourneyNeeds.count(Home::nobodyEarns), 0);
        verify();
        ledger("INCOME", JourneyNeeds.count(Home::nobodyEarns), SERVED);
    }

    private void record(String user) {
        journey.as(user, desk -> {
            desk.open("/delivery/list.xhtml").check();
            Locator work = desk.at("[id='work:lines'] tbody tr").filter(new Locator.FilterOptions().setHasText("Paid public works"))
                    .filter(new Locator.FilterOptions().setHasText("West")).first();
            desk.press(work.locator("a"));
            assertThat(desk.stat("Still to reach")).isEqualTo(Integer.toString(SERVED));
            desk.check().fill("report:day", LocalDate.now().toString()).tick("report:all").press("report:send");
            desk.shows("Your report was received");
            assertThat(desk.text("#receipt-number")).isEqualTo(Integer.toString(SERVED));
            desk.check();
            assertThat(desk.status("/delivery/verify.xhtml?id=" + java.util.UUID.randomUUID())).isEqualTo(403);
        });
    }

    private void verify() {
        journey.as("overseer", desk -> {
            desk.open("/delivery/list.xhtml").check().press(desk.at("main a:text-is('Check')").first());
            desk.check().fill("decide:finding", "Seen with the ward committee").press("decide:verify");
            desk.open("/delivery/list.xhtml");
            assertThat(desk.at("[id='deliveries:lines'] .badge").first()).hasText("Verified");
        });
    }

    /** Assessed = served + committed + unmet; everything that is not served has been accepted by somebody. */
    private void ledger(String need, int assessed, int served) {
        journey.as("overseer", desk -> {
            desk.open("/allocation/ledger.xhtml").pick("filter:domain", need).press("filter:count");
            List<Integer> total = desk.at("main .table tfoot td").allInnerTexts().stream().map(String::strip).map(Integer::parseInt).toList();
            assertThat(total.subList(0, 4)).as(need).containsExactly(assessed, served, assessed - served, 0);
            desk.check();
        });
    }
}
