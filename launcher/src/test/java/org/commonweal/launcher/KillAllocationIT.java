package org.commonweal.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.commonweal.access.model.Role;
import org.commonweal.access.service.Passwords;
import org.junit.jupiter.api.Test;

/** kill -9 of the application and of the database while a plan is solved: it gets one answer, and nobody more than they can carry. */
class KillAllocationIT {

    private static final int ROUNDS = 4;
    private static final String PLANNER = "planner";
    private static final String PLAN = "Killed";
    private static final String ID = "(select id from allocation_plan where name = '" + PLAN + "')";
    private static final String STATUS = "select status from allocation_plan where name = '" + PLAN + "'";

    private final Random random = new Random(2026);
    private final String password = Passwords.oneTime();

    @Test
    void a_plan_gets_one_answer_however_often_it_is_killed_and_a_sound_one_when_stopped() throws Exception {
        try (PackagedCommonweal commonweal = PackagedCommonweal.start(Product.emptyFolder("kill-plan-data")).await("The demo programme is loaded")) {
            until(commonweal, "select count(*) from job where status in ('WAITING', 'RUNNING')", "0");
            Insight.letIn(commonweal, PLANNER, password, Role.MANAGER);
            Insight.limit(commonweal, PLANNER, "Upper Marana");
            look(commonweal, desk -> {
                desk.open("/allocation/plans.xhtml").fill("new:name", PLAN).byId("new:framework").selectOption(index(1));
                desk.byId("new:round").selectOption(index(1));
                LocalDate first = LocalDate.now().plusMonths(1).withDayOfMonth(1);
                desk.fill("new:from", first.toString()).fill("new:to", first.plusMonths(6).toString()).press("new:create");
                desk.byId("deeds:solve").click();
                PlaywrightAssertions.assertThat(desk.at("main progress")).isVisible();
            });

            for (int round = 0; round < ROUNDS; round++) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(300 + random.nextInt(2500)));
                if (round % 2 == 0) {
                    commonweal.kill();
                    commonweal.startAgain();
                } else {
                    commonweal.killDatabase();
                }
            }
            until(commonweal, "select count(*) from job where status in ('WAITING', 'RUNNING')", "0");

            assertThat(Insight.word(commonweal, STATUS)).isEqualTo("PROPOSED");
            assertThat(Insight.number(commonweal, "select count(*) from job where kind = 'allocation.solve' and title = '" + PLAN + "'")).isEqualTo(1);
            assertThat(Insight.number(commonweal, "select count(*) from audit_entry where action = 'allocation.solved' and entity_id = " + ID)).isEqualTo(1);
            sound(commonweal);
            stopping(commonweal);
            sound(commonweal);
        }
    }

    /** One partner an activity, each explained, nobody above what they can carry, no break in the trail. */
    private static void sound(PackagedCommonweal commonweal) throws IOException, SQLException {
        assertThat(Insight.number(commonweal, "select count(*) from assignment where held is not null and plan = " + ID)).isPositive();
        assertThat(Insight.number(commonweal, "select count(*) - count(distinct activity) from assignment where held is not null and plan = " + ID)).isZero();
        assertThat(Insight.number(commonweal, "select count(*) from assignment s where held is not null and plan = " + ID + " and not exists (select 1 from "
                + "assignment_option o where o.plan = s.plan and o.activity = s.activity and o.partner = s.partner and o.verdict = 'CHOSEN')")).as("not explained").isZero();
        assertThat(Insight.number(commonweal, "select count(*) from (select c.id from partner_capacity c join assignment s on s.partner = c.partner and s.held is "
                + "not null and s.plan = " + ID + " join activity a on a.id = s.activity and a.period_from >= c.period_from and a.period_to <= c.period_to "
                + "group by c.id, c.staff_days, c.budget having sum(a.effort_days) > c.staff_days or sum(a.cost) > c.budget) over_load")).as("overloaded").isZero();
        assertThat(Insight.number(commonweal, "select count(*) from audit_entry a join audit_entry b on b.place = a.place - 1 "
                + "where a.previous_hash <> b.hash")).as("breaks in the chain").isZero();
        assertThat(Insight.number(commonweal, "select max(place) - count(*) from audit_entry")).as("missing entries").isZero();
    }

    /** Who stops the solver takes the best it has, or what was there before; either is a whole plan that can be submitted. */
    private void stopping(PackagedCommonweal commonweal) throws Exception {
        look(commonweal, desk -> {
            desk.open("/allocation/plans.xhtml").press(desk.at("main a:text-is('" + PLAN + "')"));
            desk.byId("deeds:solve").click();
            Locator stop = desk.at("input[value='Stop and take the best so far']");
            PlaywrightAssertions.assertThat(stop).isVisible();
            stop.click();
            PlaywrightAssertions.assertThat(desk.byId("deeds:submit")).isVisible(new IsVisibleOptions().setTimeout(120_000));
        });
        until(commonweal, "select count(*) from job where status in ('WAITING', 'RUNNING')", "0");
        assertThat(Insight.word(commonweal, STATUS)).isEqualTo("PROPOSED");
    }

    private static com.microsoft.playwright.options.SelectOption index(int at) {
        return new com.microsoft.playwright.options.SelectOption().setIndex(at);
    }

    private void look(PackagedCommonweal commonweal, Consumer<Desk> work) {
        try (Browsing browsing = new Browsing(commonweal); Desk desk = new Desk(browsing.with(browsing.state(PLANNER, password), Look.LAPTOP))) {
            work.accept(desk);
        }
    }

    private static void until(PackagedCommonweal commonweal, String question, String answer) throws IOException {
        String now = "";
        for (int tries = 0; tries < 600 && !now.equals(answer); tries++) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(500));
            try {
                now = Insight.word(commonweal, question);
            } catch (SQLException comesAgain) {
                now = "";
            }
        }
        assertThat(now).as(question).isEqualTo(answer);
    }
}
