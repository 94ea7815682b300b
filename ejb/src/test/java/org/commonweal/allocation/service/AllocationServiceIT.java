package org.commonweal.allocation.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.commonweal.access.service.Task;
import org.commonweal.access.service.TaskService;
import org.commonweal.allocation.model.DeclineCode;
import org.commonweal.allocation.model.LedgerFilter;
import org.commonweal.allocation.model.LedgerRow;
import org.commonweal.allocation.model.PlanStatus;
import org.commonweal.it.AsManager;
import org.commonweal.it.AsPartner;
import org.commonweal.it.AsSecondManager;
import org.commonweal.it.Given;
import org.commonweal.it.GivenPlan;
import org.commonweal.partnership.service.CommittedWork;
import org.commonweal.partnership.service.PartnerLoad;
import org.commonweal.shared.model.Period;
import org.commonweal.shared.model.RuleViolation;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class AllocationServiceIT {

    private static final Period YEAR = new Period(LocalDate.of(2027, 1, 1), LocalDate.of(2028, 1, 1));

    @Inject
    private Given given;

    @Inject
    private GivenPlan town;

    @Inject
    private AsManager asManager;

    @Inject
    private AsSecondManager asSecondManager;

    @Inject
    private AsPartner asPartner;

    @Inject
    private AllocationService service;

    @Inject
    private AssignmentService assignments;

    @Inject
    private OfferService offers;

    @Inject
    private LedgerService ledger;

    @Inject
    private CommittedWork committed;

    @Inject
    private TaskService tasks;

    @Inject
    private PartnerLoad loads;

    @BeforeEach
    void aTown() {
        town.aTown(30);
        town.aTemplate();
        given.theUsual(town.aPartner("A", 4));
    }

    @Test
    void the_one_who_submitted_a_plan_never_approves_it() throws InterruptedException {
        UUID plan = submitted("Plan");

        assertThatThrownBy(() -> asManager.run(() -> service.approve(plan)))
                .isInstanceOf(RuleViolation.class).hasMessage("allocation.secondPersonNeeded");
        assertThat(status(plan)).isEqualTo(PlanStatus.SUBMITTED);

        town.apart(() -> asSecondManager.run(() -> service.approve(plan)));

        assertThat(status(plan)).isEqualTo(PlanStatus.APPROVED);
    }

    @Test
    void a_partner_that_accepts_commits_the_households_and_the_ledger_balances() throws InterruptedException {
        approved("Plan");
        assertThat(water()).extracting(LedgerRow::assessed, LedgerRow::committed, LedgerRow::unmet).containsExactly(30L, 0L, 30L);

        town.apart(() -> asPartner.run(() -> offers.inbox().forEach(offer -> offers.accept(offer.id()))));

        assertThat(water()).extracting(LedgerRow::assessed, LedgerRow::committed, LedgerRow::unmet).containsExactly(30L, 30L, 0L);
        assertThat(town.count("select count(*) from activity_household h join activity a on a.id = h.activity where a.municipality = '" + town.id("town") + "'")).isEqualTo(30);
        assertThat(town.count("select severity_first from (select n.water_severity as severity_first from activity_household h "
                + "join need_profile n on n.household = h.household where n.round = '" + town.round() + "' order by h.place limit 1) t")).isEqualTo(2);
    }

    @Test
    void two_plans_approved_at_the_same_moment_cannot_both_take_the_last_days() throws Exception {
        UUID one = submitted("One");
        UUID other = submitted("Other");

        List<Optional<Throwable>> thrown = town.race(() -> asSecondManager.run(() -> service.approve(one)),
                () -> asSecondManager.run(() -> service.approve(other)));

        assertThat(thrown).filteredOn(Optional::isPresent).hasSize(1);
        assertThat(thrown.stream().flatMap(Optional::stream)).allSatisfy(refused -> assertThat(refused).isInstanceOf(RuleViolation.class));
        assertThat(town.count("select sum(a.effort_days) from assignment s join activity a on a.id = s.activity where s.status = 'OFFERED' and s.partner = '" + town.id("A") + "'")).isLessThanOrEqualTo(4);
    }

    @Test
    void a_decline_gives_only_the_declined_activity_to_somebody_else() throws InterruptedException {
        UUID next = town.aPartner("B", 4);
        town.run("update partner_competency set verified_level = 2 where partner = ?", next);
        UUID plan = approved("Plan");
        UUID declined = town.apart(() -> asPartner.call(() -> offers.inbox())).get(0).activity().id();

        town.apart(() -> asPartner.run(() -> offers.decline(offers.inbox().get(0).id(), DeclineCode.NO_STAFF, null)));
        solved(plan);

        assertThat(status(plan)).isEqualTo(PlanStatus.PROPOSED);
        Board board = asManager.call(() -> assignments.board(plan));
        assertThat(board.rows()).filteredOn(row -> row.id().equals(declined)).singleElement().satisfies(row -> {
            assertThat(row.partner()).isEqualTo(next);
            assertThat(row.status()).isEqualTo("PROPOSED");
        });
        assertThat(board.rows()).filteredOn(row -> !row.id().equals(declined)).allSatisfy(row -> assertThat(row.status()).isEqualTo("OFFERED"));
    }

    @Test
    void an_override_needs_a_reason_and_the_word_that_the_risk_is_taken() throws InterruptedException {
        UUID unwilling = town.aPartner("B", 9);
        town.run("update willingness set status = 'UNWILLING' where partner = ?", unwilling);
        UUID plan = solvedPlan("Plan");
        UUID activity = asManager.call(() -> assignments.board(plan)).rows().get(0).id();

        WhyLine weighed = asManager.call(() -> assignments.weigh(plan, activity, unwilling));
        assertThat(weighed.reasons()).extracting(Reason::code).containsExactly(Reason.Code.UNWILLING);
        assertThatThrownBy(() -> asManager.run(() -> assignments.choose(plan, activity, unwilling, "They are the only ones near", false)))
                .hasMessage("allocation.riskMustBeTaken");
        assertThatThrownBy(() -> asManager.run(() -> assignments.choose(plan, activity, unwilling, "", true)))
                .hasMessage("allocation.overrideNeedsReason");

        asManager.run(() -> assignments.choose(plan, activity, unwilling, "They are the only ones near", true));

        BoardRow row = asManager.call(() -> assignments.board(plan)).rows().get(0);
        assertThat(row.partner()).isEqualTo(unwilling);
        assertThat(row.locked()).isTrue();
        assertThat(row.overridden()).isTrue();
    }

    @Test
    void what_was_promised_fills_the_partner_in_the_period_it_falls_into() throws InterruptedException {
        UUID partner = town.id("A");
        UUID plan = submitted("Plan");
        assertThat(committed.staffDays(Set.of(partner), YEAR)).isEmpty();

        town.apart(() -> asSecondManager.run(() -> service.approve(plan)));

        BigDecimal planned = asManager.call(() -> loads.of(partner)).get(0).used();
        assertThat(planned).isEqualByComparingTo("3");
        assertThat(committed.staffDays(Set.of(partner, town.id("nobody")), YEAR)).containsOnlyKeys(partner);
        assertThat(committed.staffDays(Set.of(partner), new Period(YEAR.from(), YEAR.from().plusDays(1))).get(partner)).isLessThan(planned);
        assertThat(committed.staffDays(Set.of(partner), new Period(YEAR.to(), YEAR.to().plusYears(1)))).isEmpty();
    }

    @Test
    void everybody_finds_on_the_home_page_what_waits_for_them_and_nothing_that_waits_for_others() throws InterruptedException {
        UUID plan = submitted("Plan");
        String board = "/allocation/board.xhtml?plan=" + plan;
        List<Task> ofSubmitter = asManager.call(() -> tasks.mine());
        assertThat(ofSubmitter).extracting(Task::page).doesNotContain(board);
        assertThat(town.apart(() -> asSecondManager.call(() -> tasks.mine())))
                .anyMatch(task -> task.word().equals("allocation.taskApprove"));
        long before = offersWaiting();

        town.apart(() -> asSecondManager.run(() -> service.approve(plan)));

        assertThat(offersWaiting()).isEqualTo(before + 1);
    }

    private long offersWaiting() {
        return town.apart(() -> asPartner.call(() -> tasks.mine())).stream().filter(task -> task.word().equals("allocation.taskAnswer"))
                .mapToLong(Task::count).sum();
    }

    @Test
    void capacity_is_never_overridden() throws InterruptedException {
        UUID small = town.aPartner("B", 1);
        UUID plan = solvedPlan("Plan");
        UUID activity = asManager.call(() -> assignments.board(plan)).rows().get(0).id();

        assertThatThrownBy(() -> asManager.run(() -> assignments.choose(plan, activity, small, "Because I really want it", true)))
                .isInstanceOf(RuleViolation.class).hasMessage("allocation.cannotOverride");
    }

    @Test
    void the_ledger_balances_after_random_events() throws InterruptedException {
        approved("Plan");
        town.apart(() -> asPartner.run(() -> offers.inbox().forEach(offer -> offers.accept(offer.id()))));
        Random random = new Random(20261);
        for (int i = 0; i < 200; i++) {
            UUID household = town.id("household" + random.nextInt(30));
            switch (random.nextInt(4)) {
                case 0 -> town.run("update need_commitment set state = 'DELIVERED' where household = ?", household);
                case 1 -> town.run("update need_commitment set state = 'SERVED' where household = ?", household);
                case 2 -> town.run("delete from need_commitment where household = ?", household);
                default -> town.run("update need_profile set water_severity = ? where household = ?", random.nextInt(4), household);
            }
        }

        for (LedgerFilter.By by : LedgerFilter.By.values()) {
            assertThat(asManager.call(() -> ledger.rows(LedgerFilter.of(town.round()), by))).allMatch(LedgerRow::balanced);
        }
        long found = town.count("select count(*) from need_profile where water_severity >= 1 and round = '" + town.round() + "'");
        assertThat(water().assessed()).isEqualTo(found);
    }

    @Test
    void only_managers_plan_and_only_partners_answer() {
        assertThatThrownBy(() -> asPartner.run(() -> service.plans())).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> asManager.run(() -> offers.inbox())).isInstanceOf(EJBAccessException.class);
    }

    private LedgerRow water() {
        return asManager.call(() -> ledger.rows(LedgerFilter.of(town.round()), LedgerFilter.By.DOMAIN)).stream()
                .filter(row -> row.key().equals("WATER")).findFirst().orElseThrow();
    }

    private UUID approved(String name) throws InterruptedException {
        UUID plan = submitted(name);
        town.apart(() -> asSecondManager.run(() -> service.approve(plan)));
        return plan;
    }

    private UUID submitted(String name) throws InterruptedException {
        UUID plan = solvedPlan(name);
        asManager.run(() -> service.submit(plan));
        return plan;
    }

    private UUID solvedPlan(String name) throws InterruptedException {
        UUID plan = asManager.call(() -> service.create(name, town.framework(), town.round(), YEAR));
        asManager.call(() -> service.solve(plan));
        solved(plan);
        assertThat(asManager.call(() -> assignments.board(plan)).plan().outcome().optimal()).isTrue();
        return plan;
    }

    private void solved(UUID plan) throws InterruptedException {
        for (int i = 0; i < 300; i++) {
            Board board = asManager.call(() -> assignments.board(plan));
            assertThat(board.job().failureKey()).isNull();
            if (board.job().ended()) {
                return;
            }
            new CountDownLatch(1).await(200, TimeUnit.MILLISECONDS);
        }
        throw new AssertionError("The plan was not solved");
    }

    private PlanStatus status(UUID plan) {
        return asManager.call(() -> service.plan(plan)).status();
    }
}
