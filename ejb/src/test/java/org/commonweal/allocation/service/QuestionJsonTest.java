package org.commonweal.allocation.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonweal.allocation.service.Questions.named;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.commonweal.allocation.service.AllocationProblem.Pair;
import org.commonweal.shared.model.Sha256;
import org.junit.jupiter.api.Test;

class QuestionJsonTest {

    @Test
    void a_question_comes_back_as_it_was_and_with_the_same_hash() {
        for (long seed = 1; seed <= 30; seed++) {
            AllocationProblem problem = Questions.random(seed).holding(named("A0"), named("P0"));

            String text = QuestionJson.write(problem);

            assertThat(QuestionJson.read(text)).isEqualTo(problem);
            assertThat(Sha256.hex(QuestionJson.write(QuestionJson.read(text)))).isEqualTo(Sha256.hex(text));
        }
    }

    @Test
    void a_decline_is_decided_without_touching_what_others_hold() {
        for (long seed = 1; seed <= 40; seed++) {
            AllocationProblem problem = Questions.random(seed);
            Map<UUID, UUID> held = new AllocationSolver().solve(problem, new AllocationSolver.Budget(5000, 0, 20), Watch.NONE).assignment();
            if (!held.isEmpty()) {
                check(problem, held);
            }
        }
    }

    private static void check(AllocationProblem problem, Map<UUID, UUID> held) {
        UUID declined = held.keySet().iterator().next();
        AllocationProblem now = problem.withDeclined(new Pair(declined, held.get(declined)));
        Set<UUID> bundle = Set.copyOf(problem.bundle(declined));
        AllocationSolver solver = new AllocationSolver();
        AllocationSolver.Budget budget = new AllocationSolver.Budget(5000, 0, 20);

        AllocationSolver.Plan narrow = solver.solve(Replan.narrow(now, declined, held), budget, Watch.NONE);
        AllocationSolver.Plan found = narrow.status() == AllocationSolver.Status.INFEASIBLE
                ? solver.solve(Replan.wider(now, declined, held, Set.of()), budget, Watch.NONE) : narrow;

        assertThat(found.status()).isEqualTo(AllocationSolver.Status.OPTIMAL);
        assertThat(found.assignment().get(declined)).isNotEqualTo(held.get(declined));
        Map<UUID, UUID> others = new HashMap<>(held);
        others.keySet().removeAll(bundle);
        assertThat(found.assignment()).containsAllEntriesOf(others);
    }
}
