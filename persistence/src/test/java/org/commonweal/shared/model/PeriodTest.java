package org.commonweal.shared.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodTest {

    private static final LocalDate JANUARY = LocalDate.of(2027, 1, 1);
    private static final LocalDate APRIL = LocalDate.of(2027, 4, 1);
    private static final LocalDate JULY = LocalDate.of(2027, 7, 1);

    @Test
    void the_last_day_is_outside() {
        Period quarter = new Period(JANUARY, APRIL);

        assertThat(quarter.contains(JANUARY)).isTrue();
        assertThat(quarter.contains(APRIL.minusDays(1))).isTrue();
        assertThat(quarter.contains(APRIL)).isFalse();
    }

    @Test
    void neighbours_do_not_overlap() {
        assertThat(new Period(JANUARY, APRIL).overlaps(new Period(APRIL, JULY))).isFalse();
        assertThat(new Period(JANUARY, JULY).overlaps(new Period(APRIL, JULY))).isTrue();
    }

    @Test
    void a_period_without_a_day_is_refused() {
        assertThatThrownBy(() -> new Period(APRIL, APRIL)).isInstanceOf(RuleViolation.class).hasMessage("shared.periodEmpty");
    }
}
