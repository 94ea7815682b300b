package org.commonweal.allocation.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonweal.allocation.service.Questions.activity;
import static org.commonweal.allocation.service.Questions.linked;
import static org.commonweal.allocation.service.Questions.named;
import static org.commonweal.allocation.service.Questions.partner;
import static org.commonweal.allocation.service.Questions.question;
import static org.commonweal.allocation.service.Questions.withStaff;
import static org.commonweal.allocation.service.Questions.withWilling;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.commonweal.allocation.service.AllocationProblem.Link;
import org.commonweal.allocation.service.AllocationProblem.LinkKind;
import org.commonweal.allocation.service.AllocationSolver.Budget;
import org.commonweal.allocation.service.AllocationSolver.Plan;
import org.commonweal.allocation.service.AllocationSolver.Status;
import org.commonweal.allocation.service.Explainer.Depth;
import org.commonweal.allocation.service.Explanation.Kind;
import org.commonweal.allocation.service.Explanation.Missing;
import org.commonweal.allocation.service.Explanation.Verdict;
import org.commonweal.allocation.service.PartnerOffer.Answer;
import org.commonweal.allocation.service.PartnerOffer.Skill;
import org.commonweal.allocation.service.Reason.Code;
import org.junit.jupiter.api.Test;

class ExplainerTest {

    private static final Budget BUDGET = new Budget(5_000, 0, 20);

    private final AllocationSolver solver = new AllocationSolver();

    @Test
    void every_stated_loss_is_what_trying_everything_says_and_every_named_reason_is_the_one_that_blocks() {
        for (long seed = 1; seed <= 25; seed++) {
            AllocationProblem problem = Questions.random(seed, 5, 4);
            Plan plan = solver.solve(problem, BUDGET, Watch.NONE);
            if (plan.status() == Status.OPTIMAL) {
                Explainer explainer = new Explainer(problem, plan.assignment());
                for (ActivityDemand activity : problem.activities()) {
                    problem.partners().forEach(partner -> check(problem, plan, activity, partner, explainer));
                }
            }
        }
    }

    private static void check(AllocationProblem problem, Plan plan, ActivityDemand activity, PartnerOffer partner, Explainer explainer) {
        Verdict verdict = explainer.verdict(activity.id(), partner, Depth.EXACT);
        switch (verdict.kind()) {
            case CHOSEN -> assertThat(plan.assignment()).containsEntry(activity.id(), partner.id());
            case POSSIBLE -> {
                long with = BruteForce.best(problem.holding(activity.id(), partner.id()));
                assertThat(verdict.loss().exact()).isTrue();
                assertThat(verdict.loss().atMost()).isEqualTo(plan.value() - with);
            }
            case BLOCKED -> blocked(problem, activity, partner, verdict);
        }
    }

    private static void blocked(AllocationProblem problem, ActivityDemand activity, PartnerOffer partner, Verdict verdict) {
        assertThat(verdict.reasons()).isNotEmpty();
        if (!Eligibility.reasons(problem, activity, partner).isEmpty()) {
            AllocationProblem copy = Repair.without(problem, activity, partner, verdict.reasons());
            assertThat(Eligibility.reasons(copy, activity, copy.partner(partner.id()))).isEmpty();
            for (int one = 0; one < verdict.reasons().size(); one++) {
                List<Reason> others = new java.util.ArrayList<>(verdict.reasons());
                others.remove(one);
                AllocationProblem half = Repair.without(problem, activity, partner, others);
                assertThat(Eligibility.reasons(half, activity, half.partner(partner.id()))).isNotEmpty();
            }
        } else {
            assertThat(BruteForce.best(problem.holding(activity.id(), partner.id()))).isEqualTo(Long.MIN_VALUE);
        }
    }

    @Test
    void a_quick_answer_never_contradicts_the_exact_one() {
        for (long seed = 30; seed <= 40; seed++) {
            AllocationProblem problem = Questions.random(seed, 7, 5);
            Plan plan = solver.solve(problem, BUDGET, Watch.NONE);
            if (plan.status() == Status.OPTIMAL) {
                Explainer explainer = new Explainer(problem, plan.assignment());
                for (ActivityDemand activity : problem.activities()) {
                    for (PartnerOffer partner : problem.partners()) {
                        Verdict exact = explainer.verdict(activity.id(), partner, Depth.EXACT);
                        Verdict quick = explainer.verdict(activity.id(), partner, Depth.QUICK);
                        assertThat(quick.kind()).isEqualTo(exact.kind());
                        assertThat(exact.loss().atMost()).isBetween(quick.loss().atLeast(), quick.loss().atMost());
                    }
                }
            }
        }
    }

    @Test
    void room_held_by_a_lock_is_named_and_without_that_lock_the_partner_is_possible() {
        AllocationProblem open = question(List.of(withStaff(partner("A", Map.of("W01", 3)), 150)),
                activity("first", "W01:2"), activity("second", "W01:2"));
        AllocationProblem locked = open.holding(named("first"), named("A"));
        Map<UUID, UUID> plan = Map.of(named("first"), named("A"));

        Verdict held = new Explainer(locked, plan).explain(named("second"), Depth.EXACT).verdicts().get(0);
        Verdict free = new Explainer(Repair.withoutLocks(locked, held.reasons().get(0).values()), plan)
                .explain(named("second"), Depth.EXACT).verdicts().get(0);

        assertThat(held.reasons()).containsExactly(new Reason(Code.CAPACITY_HELD, "first"));
        assertThat(free.kind()).isEqualTo(Kind.POSSIBLE);
        assertThat(free.changes()).containsEntry(named("first"), Optional.empty());
    }

    @Test
    void a_companion_nobody_can_do_is_named_for_the_rest_of_the_package() {
        AllocationProblem problem = linked(question(List.of(partner("WATER", Map.of("W04", 4))),
                activity("water point", "W04:3"), activity("committee", "C01:2")),
                new Link(named("water point"), named("committee"), LinkKind.TOGETHER));

        Explanation explanation = new Explainer(problem, Map.of()).explain(named("water point"), Depth.EXACT);

        assertThat(explanation.verdicts().get(0).reasons()).containsExactly(new Reason(Code.PACKAGE_BROKEN, "committee"));
        assertThat(explanation.missing()).get().extracting(Missing::kind, Missing::companion)
                .containsExactly(Reason.Kind.PACKAGE, List.of(named("committee")));
    }

    @Test
    void an_unmet_activity_says_who_is_nearest_and_what_it_would_take() {
        PartnerOffer far = withWilling(partner("FAR", Map.of()), Questions.willing(Answer.UNWILLING));
        PartnerOffer near = Questions.withSkill(partner("NEAR", Map.of()), "D02", new Skill(3, 0, true, java.time.LocalDate.MAX));
        AllocationProblem problem = question(List.of(far, near), activity("waste", "D02:3"));

        Missing missing = new Explainer(problem, Map.of()).explain(named("waste"), Depth.QUICK).missing().orElseThrow();

        assertThat(missing.kind()).isEqualTo(Reason.Kind.COMPETENCY);
        assertThat(missing.nearest().get(0).partner()).isEqualTo(named("NEAR"));
        assertThat(missing.nearest().get(0).reasons()).extracting(Reason::code).containsExactly(Code.EVIDENCE_MISSING);
    }

    @Test
    void an_activity_no_single_partner_can_do_is_offered_as_a_split() {
        AllocationProblem problem = question(List.of(partner("OP", Map.of("W03", 4)), partner("NGO", Map.of("C01", 3))),
                activity("network with people", "W03:3", "C01:2"));

        Missing missing = new Explainer(problem, Map.of()).explain(named("network with people"), Depth.QUICK).missing().orElseThrow();

        assertThat(missing.split()).containsExactly(named("OP"), named("NGO"));
    }

    @Test
    void when_others_hold_the_room_they_are_named() {
        AllocationProblem problem = question(List.of(withStaff(partner("A", Map.of("W01", 3)), 100)),
                activity("big", 300, 100, Questions.WARD_1, "W01:2"), activity("small", 50, 100, Questions.WARD_1, "W01:2"));
        Map<UUID, UUID> plan = solver.solve(problem, BUDGET, Watch.NONE).assignment();

        Explanation explanation = new Explainer(problem, plan).explain(named("small"), Depth.EXACT);

        assertThat(explanation.missing()).get().extracting(Missing::kind, Missing::holders)
                .containsExactly(Reason.Kind.CAPACITY, List.of(named("big")));
        assertThat(explanation.verdicts().get(0).loss().atMost()).isPositive();
    }

    @Test
    void what_meets_no_need_by_itself_is_advice_and_no_lack_of_room() {
        AllocationProblem problem = question(List.of(partner("A", Map.of("W01", 3))), activity("score card", 0, 100, Questions.WARD_1, "W01:2"));

        Explanation explanation = new Explainer(problem, Map.of()).explain(named("score card"), Depth.QUICK);

        assertThat(explanation.missing()).get().extracting(Missing::kind).isEqualTo(Reason.Kind.ADVICE);
    }
}
