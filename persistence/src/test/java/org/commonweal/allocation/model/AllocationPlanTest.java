package org.commonweal.allocation.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.commonweal.shared.model.Ids;
import org.commonweal.shared.model.Period;
import org.commonweal.shared.model.RuleViolation;
import org.junit.jupiter.api.Test;

class AllocationPlanTest {

    private static final Instant NOW = Instant.parse("2027-01-01T08:00:00Z");

    private final AllocationPlan plan = new AllocationPlan(Ids.next(), Ids.next(), Ids.next(), "Plan",
            new Period(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 4, 1)), Set.of(Ids.next()));

    @Test
    void it_is_solved_submitted_by_one_and_approved_by_another() {
        solved();
        plan.submit("ana", NOW);

        assertThatThrownBy(() -> plan.approve("ana", NOW)).isInstanceOf(RuleViolation.class).hasMessage("allocation.secondPersonNeeded");
        plan.approve("ben", NOW);

        assertThat(plan.status()).isEqualTo(PlanStatus.APPROVED);
    }

    @Test
    void it_is_returned_with_a_note_and_may_then_be_changed() {
        solved();
        plan.submit("ana", NOW);

        assertThatThrownBy(() -> plan.giveBack("ben", " ", NOW)).hasMessage("allocation.noteNeeded");
        plan.giveBack("ben", "Ward 3 is missing", NOW);
        plan.changed(40, "{}", "hash");

        assertThat(plan.status()).isEqualTo(PlanStatus.PROPOSED);
    }

    @Test
    void nobody_changes_it_while_it_is_solved_submitted_or_approved() {
        assertThatThrownBy(plan::requireOpen).hasMessage("allocation.notNow");
        plan.solve(UUID.randomUUID(), "{}", "hash");
        assertThatThrownBy(() -> plan.changed(1, "{}", "hash")).hasMessage("allocation.notNow");
        assertThatThrownBy(() -> plan.reopen(UUID.randomUUID(), "{}", "hash")).hasMessage("allocation.solvingNow");
    }

    @Test
    void a_solve_that_found_nothing_leaves_it_as_it_was() {
        plan.solve(UUID.randomUUID(), "{}", "hash");
        plan.giveUp();
        assertThat(plan.status()).isEqualTo(PlanStatus.DRAFT);

        solved();
        plan.solve(UUID.randomUUID(), "{}", "hash");
        plan.giveUp();
        assertThat(plan.status()).isEqualTo(PlanStatus.PROPOSED);
    }

    @Test
    void a_plan_changed_by_hand_keeps_its_bound_so_that_the_loss_is_seen() {
        solved();

        plan.changed(40, "{}", "hash");

        assertThat(plan.line().outcome().gapPercent()).isEqualTo(20.0);
        assertThat(plan.line().outcome().optimal()).isFalse();
    }

    @Test
    void only_an_offered_assignment_is_accepted_or_declined_and_a_decline_says_why() {
        Assignment assignment = new Assignment(plan.id(), Ids.next(), Ids.next(), 70, NOW);
        assertThatThrownBy(() -> assignment.accept("p", NOW)).hasMessage("allocation.assignmentNotNow");
        assignment.offer();
        assertThatThrownBy(() -> assignment.lock(true)).hasMessage("allocation.assignmentNotNow");
        assertThatThrownBy(() -> assignment.decline(DeclineCode.OTHER, "", "p", NOW)).hasMessage("allocation.declineNeedsReason");

        assignment.decline(DeclineCode.NO_STAFF, null, "p", NOW);

        assertThat(assignment.status().held()).isFalse();
    }

    private void solved() {
        plan.solve(UUID.randomUUID(), "{}", "hash");
        plan.propose(new Outcome("OPTIMAL", 50, 50, BigDecimal.ONE, "SCIP", false), NOW);
    }
}
