package org.commonweal.allocation.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.commonweal.allocation.service.AllocationSolver.Budget;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sun.misc.Signal;
import sun.misc.SignalHandler;

/** Native solvers like to catch Ctrl-C for themselves; afterwards the server could not be stopped cleanly any more. */
class SolverSignalsTest {

    private static final Signal CTRL_C = new Signal("INT");

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void ctrl_c_still_reaches_us_after_a_question_was_solved(boolean byConstraints) throws InterruptedException {
        CountDownLatch heard = new CountDownLatch(1);
        SignalHandler before = Signal.handle(CTRL_C, signal -> heard.countDown());
        try {
            new AllocationSolver(byConstraints ? new CpSatSearch() : new ScipSearch()).solve(Questions.random(7), new Budget(5_000, 0, 20), Watch.NONE);
            Signal.raise(CTRL_C);
            assertThat(heard.await(10, TimeUnit.SECONDS)).isTrue();
        } finally {
            Signal.handle(CTRL_C, before);
        }
    }
}
