package org.commonweal.partnership.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.commonweal.shared.model.Period;
import org.commonweal.shared.model.RuleViolation;
import org.junit.jupiter.api.Test;

class AgreementTest {

    private static final LocalDate BEGIN = LocalDate.of(2027, 1, 1);
    private static final LocalDate END = LocalDate.of(2028, 1, 1);
    private static final Terms COMPLETE = new Terms(true, true, true, true);

    private final Agreement agreement = new Agreement(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), "Water together",
            new Period(BEGIN, END));

    private void signedByBoth() {
        agreement.settle(COMPLETE);
        agreement.negotiate();
        agreement.sign(Party.MUNICIPALITY, "Rosa", BEGIN.minusDays(9));
        agreement.sign(Party.PARTNER, "Amina", BEGIN.minusDays(8));
    }

    private void active() {
        signedByBoth();
        agreement.meetConditions();
        agreement.activate(BEGIN);
    }

    private static void refused(Runnable deed, String key) {
        assertThatThrownBy(deed::run).isInstanceOf(RuleViolation.class).hasMessage(key);
    }

    @Test
    void it_is_signed_only_when_both_sides_have_signed() {
        agreement.settle(COMPLETE);
        agreement.negotiate();
        agreement.sign(Party.PARTNER, "Amina", BEGIN);
        assertThat(agreement.status()).isEqualTo(AgreementStatus.NEGOTIATION);

        agreement.sign(Party.MUNICIPALITY, "Rosa", BEGIN);

        assertThat(agreement.status()).isEqualTo(AgreementStatus.SIGNED);
    }

    @Test
    void nobody_signs_before_roles_and_risks_are_agreed() {
        agreement.negotiate();

        refused(() -> agreement.sign(Party.PARTNER, "Amina", BEGIN), "partnership.agreementTermsOpen");
    }

    @Test
    void where_peoples_data_flows_the_annex_is_needed() {
        agreement.settle(new Terms(true, true, true, false));
        agreement.negotiate();

        refused(() -> agreement.sign(Party.PARTNER, "Amina", BEGIN), "partnership.agreementNeedsDataAnnex");
    }

    @Test
    void nobody_signs_twice() {
        agreement.settle(COMPLETE);
        agreement.negotiate();
        agreement.sign(Party.PARTNER, "Amina", BEGIN);

        refused(() -> agreement.sign(Party.PARTNER, "Amina", BEGIN), "partnership.agreementSignedAlready");
    }

    @Test
    void it_begins_on_its_first_day_when_the_conditions_are_met() {
        signedByBoth();
        refused(() -> agreement.activate(BEGIN.minusDays(1)), "partnership.agreementTooEarly");
        refused(() -> agreement.activate(BEGIN), "partnership.agreementConditionsOpen");

        agreement.meetConditions();
        agreement.activate(BEGIN);

        assertThat(agreement.inForceOn(BEGIN)).isTrue();
        assertThat(agreement.inForceOn(BEGIN.minusDays(1))).isFalse();
        assertThat(agreement.inForceOn(END)).isFalse();
    }

    @Test
    void an_amendment_holds_on_and_is_signed_again_by_both() {
        active();

        agreement.amend(new Period(BEGIN, END.plusYears(1)));
        assertThat(agreement.inForceOn(END)).isTrue();
        assertThat(agreement.revision()).isEqualTo(2);
        agreement.sign(Party.PARTNER, "Amina", BEGIN.plusDays(5));
        agreement.sign(Party.MUNICIPALITY, "Rosa", BEGIN.plusDays(5));

        assertThat(agreement.status()).isEqualTo(AgreementStatus.SIGNED);
        assertThat(agreement.line().signatures()).hasSize(4);
    }

    @Test
    void suspended_it_carries_no_new_work_until_the_cause_is_mended() {
        active();
        refused(() -> agreement.suspend(" "), "partnership.suspensionNeedsReason");

        agreement.suspend("Report missing");
        assertThat(agreement.inForceOn(BEGIN)).isFalse();
        refused(() -> agreement.resume(null), "partnership.agreementNeedsCorrection");
        agreement.resume("Report handed in");

        assertThat(agreement.inForceOn(BEGIN)).isTrue();
    }

    @Test
    void it_expires_on_its_date_and_not_before() {
        active();
        refused(() -> agreement.expire(END.minusDays(1)), "partnership.agreementStillRuns");

        agreement.expire(END);

        assertThat(agreement.status()).isEqualTo(AgreementStatus.EXPIRED);
    }

    @Test
    void ending_early_needs_a_handover_and_closing_needs_both_reports() {
        active();
        refused(() -> agreement.terminate(""), "partnership.agreementNeedsHandover");

        agreement.terminate("Keys to the committee");
        refused(() -> agreement.closeOut("Report", null), "partnership.agreementNeedsReports");
        agreement.closeOut("Report", "Account");

        assertThat(agreement.status()).isEqualTo(AgreementStatus.CLOSED_OUT);
        refused(agreement::negotiate, "partnership.agreementCannotMove");
    }

    @Test
    void a_draft_cannot_become_active_at_once() {
        refused(() -> agreement.activate(BEGIN), "partnership.agreementNotNow");
    }
}
