package org.commonweal.allocation.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonweal.allocation.service.Questions.activity;
import static org.commonweal.allocation.service.Questions.linked;
import static org.commonweal.allocation.service.Questions.named;
import static org.commonweal.allocation.service.Questions.partner;
import static org.commonweal.allocation.service.Questions.question;
import static org.commonweal.allocation.service.Questions.withStaff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.commonweal.allocation.service.AllocationProblem.Floor;
import org.commonweal.allocation.service.AllocationProblem.Link;
import org.commonweal.allocation.service.AllocationProblem.LinkKind;
import org.commonweal.allocation.service.AllocationProblem.Pair;
import org.commonweal.allocation.service.AllocationSolver.Budget;
import org.commonweal.allocation.service.AllocationSolver.Plan;
import org.commonweal.allocation.service.AllocationSolver.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AllocationSolverTest {

    private static final Budget BUDGET = new Budget(5_000, 20, 20);

    private final AllocationSolver solver = new AllocationSolver();

    @Test
    void two_hundred_random_questions_are_answered_as_well_as_by_trying_everything() {
        for (long seed = 1; seed <= 200; seed++) {
            AllocationProblem problem = Questions.random(seed);
            long best = BruteForce.best(problem);

            Plan plan = solver.solve(problem, BUDGET, Watch.NONE);

            if (best == Long.MIN_VALUE) {
                assertThat(plan.status()).as("seed %d", seed).isEqualTo(Status.INFEASIBLE);
            } else {
                assertThat(plan.status()).as("seed %d", seed).isEqualTo(Status.OPTIMAL);
                assertThat(plan.value()).as("seed %d", seed).isEqualTo(best);
                assertThat(PlanCheck.value(problem, plan.assignment())).as("seed %d", seed).isEqualTo(best);
            }
        }
    }

    @Test
    void the_same_holds_with_locks() {
        for (long seed = 1; seed <= 100; seed++) {
            AllocationProblem open = Questions.random(seed);
            Map<UUID, UUID> first = solver.solve(open, BUDGET, Watch.NONE).assignment();
            AllocationProblem problem = second(open, first);
            long best = BruteForce.best(problem);

            Plan plan = solver.solve(problem, BUDGET, Watch.NONE);

            assertThat(plan.status()).as("seed %d", seed).isEqualTo(best == Long.MIN_VALUE ? Status.INFEASIBLE : Status.OPTIMAL);
            if (best != Long.MIN_VALUE) {
                assertThat(plan.value()).as("seed %d", seed).isEqualTo(best);
            }
        }
    }

    /** Locks the first unmet activity to the first partner who may do it, so that room must be made. */
    private static AllocationProblem second(AllocationProblem open, Map<UUID, UUID> first) {
        for (ActivityDemand activity : open.activities()) {
            for (PartnerOffer partner : open.partners()) {
                if (!partner.id().equals(first.get(activity.id())) && Eligibility.reasons(open, activity, partner).isEmpty()) {
                    return open.holding(activity.id(), partner.id());
                }
            }
        }
        return open;
    }

    @Test
    void both_solvers_agree() {
        for (long seed = 1; seed <= 40; seed++) {
            AllocationProblem problem = Questions.random(seed);

            Plan constraint = new AllocationSolver(new CpSatSearch()).solve(problem, BUDGET, Watch.NONE);

            assertThat(constraint.value()).as("seed %d", seed).isEqualTo(solver.solve(problem, BUDGET, Watch.NONE).value());
        }
    }

    @Test
    void no_plan_of_any_size_breaks_a_rule_and_its_value_never_exceeds_its_bound() {
        for (long seed = 1; seed <= 6; seed++) {
            AllocationProblem problem = Questions.random(seed, 25, 7);

            Plan plan = solver.solve(problem, new Budget(50, 2, 10), Watch.NONE);

            assertThat(plan.status()).isIn(Status.OPTIMAL, Status.FEASIBLE, Status.INFEASIBLE);
            if (plan.status() != Status.INFEASIBLE) {
                assertThat(PlanCheck.broken(problem, plan.assignment())).as("seed %d", seed).isEmpty();
                assertThat(plan.value()).isLessThanOrEqualTo(plan.bound());
            }
        }
    }

    @Test
    void the_same_question_has_the_same_answer() {
        AllocationProblem problem = Questions.random(77, 40, 8);
        Budget small = new Budget(10, 2, 60);

        Plan first = solver.solve(problem, small, Watch.NONE);
        Plan again = solver.solve(problem, small, Watch.NONE);

        assertThat(again.assignment()).isEqualTo(first.assignment());
        assertThat(again.bound()).isEqualTo(first.bound());
        assertThat(first.byClock()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 4})
    void constraint_programming_gives_the_same_answer_twice_too(long seed) {
        AllocationProblem problem = Questions.random(seed, 16, 5);
        AllocationSolver other = new AllocationSolver(new CpSatSearch());

        assertThat(other.solve(problem, new Budget(50, 0, 60), Watch.NONE).assignment())
                .isEqualTo(other.solve(problem, new Budget(50, 0, 60), Watch.NONE).assignment());
    }

    @Test
    void where_taking_the_best_pair_first_leaves_three_unserved_nobody_is() {
        List<PartnerOffer> partners = new ArrayList<>(List.of(withStaff(partner("ALL", Map.of("W01", 4, "S02", 4, "D02", 4)), 300)));
        List<ActivityDemand> activities = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            partners.add(withStaff(partner("ONE" + i, Map.of("W01", 3)), 100));
            activities.add(activity("easy" + i, 120, 100, Questions.WARD_1, "W01:2"));
        }
        activities.add(activity("hard S", 100, 100, Questions.WARD_1, "S02:3"));
        activities.add(activity("hard D", 100, 100, Questions.WARD_1, "D02:3"));
        activities.add(activity("hard S2", 100, 100, Questions.WARD_1, "S02:4"));
        AllocationProblem problem = new AllocationProblem(partners, activities, List.of());

        Plan plan = solver.solve(problem, BUDGET, Watch.NONE);

        assertThat(Greedily.served(problem)).hasSize(3);
        assertThat(plan.assignment()).hasSize(6);
    }

    @Test
    void a_package_is_not_half_given_away() {
        AllocationProblem problem = question(List.of(partner("WATER", Map.of("W04", 4, "W10", 3))),
                activity("water point", "W04:3"), activity("committee", "C01:2"), activity("test", "W10:2"));
        AllocationProblem tied = linked(problem, new Link(named("water point"), named("committee"), LinkKind.TOGETHER));

        assertThat(solver.solve(problem, BUDGET, Watch.NONE).assignment()).hasSize(2);
        assertThat(solver.solve(tied, BUDGET, Watch.NONE).assignment()).containsOnlyKeys(named("test"));
    }

    @Test
    void a_private_operator_with_room_for_three_wards_never_gets_a_fourth() {
        PartnerOffer operator = Questions.withCapacity(partner("OP", Map.of("D02", 4)),
                new PartnerOffer.Capacity(Questions.QUARTER, 10_000, 3, 1_000_000));
        List<ActivityDemand> wards = new ArrayList<>();
        for (int w = 0; w < 5; w++) {
            wards.add(activity("waste " + w, 100 + w, 10, named("site " + w), "D02:2"));
        }

        Plan plan = solver.solve(new AllocationProblem(List.of(operator), wards, List.of()), BUDGET, Watch.NONE);

        assertThat(plan.assignment()).containsOnlyKeys(named("waste 2"), named("waste 3"), named("waste 4"));
    }

    @Test
    void locks_that_cannot_all_hold_make_the_question_impossible_instead_of_being_dropped() {
        AllocationProblem problem = question(List.of(withStaff(partner("A", Map.of("W01", 3)), 150)),
                activity("one", "W01:2"), activity("two", "W01:2"));

        Plan plan = solver.solve(problem.holding(named("one"), named("A")).holding(named("two"), named("A")), BUDGET, Watch.NONE);

        assertThat(plan.status()).isEqualTo(Status.INFEASIBLE);
        assertThat(plan.assignment()).isEmpty();
    }

    @Test
    void a_floor_serves_a_group_that_need_alone_would_leave_out() {
        AllocationProblem free = question(List.of(withStaff(partner("A", Map.of("W01", 3)), 100)),
                activity("many", 500, 100, Questions.WARD_1, "W01:2"), activity("few", 20, 100, Questions.WARD_2, "W01:2"));
        AllocationProblem fair = new AllocationProblem(free.partners(), free.activities(), List.of(), Map.of(), Set.of(), Set.of(),
                List.of(new Floor("ward 2", Set.of(named("few")), 100)), Goal.USUAL);

        assertThat(solver.solve(free, BUDGET, Watch.NONE).assignment()).containsOnlyKeys(named("many"));
        assertThat(solver.solve(fair, BUDGET, Watch.NONE).assignment()).containsOnlyKeys(named("few"));
    }

    @Test
    void an_override_lifts_the_named_reason_but_never_the_capacity() {
        AllocationProblem problem = question(List.of(withStaff(partner("A", Map.of("W01", 1)), 150)),
                activity("one", "W01:3"), activity("two", "W01:3"));
        AllocationProblem allowed = problem.withOverride(new Pair(named("one"), named("A"))).withOverride(new Pair(named("two"), named("A")));

        assertThat(solver.solve(problem, BUDGET, Watch.NONE).assignment()).isEmpty();
        assertThat(solver.solve(allowed, BUDGET, Watch.NONE).assignment()).hasSize(1);
    }

    @Test
    void of_two_equal_partners_the_one_with_more_room_is_taken_then_the_first_by_code() {
        AllocationProblem equal = question(List.of(partner("B", Map.of("W01", 3)), partner("A", Map.of("W01", 3))), activity("one", "W01:2"));
        AllocationProblem roomier = question(List.of(withStaff(partner("B", Map.of("W01", 3)), 2000), partner("A", Map.of("W01", 3))),
                activity("one", "W01:2"));

        assertThat(solver.solve(equal, BUDGET, Watch.NONE).assignment()).containsEntry(named("one"), named("A"));
        assertThat(solver.solve(roomier, BUDGET, Watch.NONE).assignment()).containsEntry(named("one"), named("B"));
    }

    @Test
    void a_cancelled_solve_hands_back_what_it_has_at_once() {
        AllocationProblem problem = Questions.random(5, 150, 30);
        Watch impatient = new Watch() {
            @Override
            public boolean cancelled() {
                return true;
            }
        };

        Plan plan = solver.solve(problem, new Budget(1_000_000, 1_000, 120), impatient);

        assertThat(plan.seconds()).isLessThan(20);
        assertThat(plan.byClock() || plan.status() == Status.OPTIMAL).isTrue();
    }
}
