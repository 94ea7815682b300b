package org.commonweal.partnership.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WillingnessTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final Willingness willingness = new Willingness(UUID.randomUUID(), WorkDomain.WATER, null);

    private void said(WillingnessStatus status) {
        willingness.say(status, "Paid in 45 days", "Amina", TODAY);
    }

    @Test
    void silence_is_not_consent() {
        assertThat(willingness.consents()).isFalse();
        said(WillingnessStatus.NOT_ASKED);
        assertThat(willingness.consents()).isFalse();
        said(WillingnessStatus.UNWILLING);
        assertThat(willingness.consents()).isFalse();
        said(WillingnessStatus.WILLING);
        assertThat(willingness.consents()).isTrue();
    }

    @Test
    void conditions_count_as_yes_only_when_accepted() {
        said(WillingnessStatus.CONDITIONAL);
        assertThat(willingness.consents()).isFalse();

        willingness.acceptConditions("manager", TODAY);

        assertThat(willingness.consents()).isTrue();
    }

    @Test
    void a_new_statement_takes_the_acceptance_away() {
        said(WillingnessStatus.CONDITIONAL);
        willingness.acceptConditions("manager", TODAY);

        willingness.say(WillingnessStatus.CONDITIONAL, "Paid in 10 days", "Amina", TODAY.plusDays(1));

        assertThat(willingness.consents()).isFalse();
    }

    @Test
    void conditions_must_be_said_and_only_conditions_can_be_accepted() {
        assertThatThrownBy(() -> willingness.say(WillingnessStatus.CONDITIONAL, " ", "Amina", TODAY)).hasMessage("partnership.conditionsNeeded");
        said(WillingnessStatus.WILLING);
        assertThatThrownBy(() -> willingness.acceptConditions("manager", TODAY)).hasMessage("partnership.noConditions");
    }
}
