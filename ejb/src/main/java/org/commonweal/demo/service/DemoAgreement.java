package org.commonweal.demo.service;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.commonweal.partnership.model.Agreement;
import org.commonweal.partnership.model.Party;
import org.commonweal.partnership.model.Terms;
import org.commonweal.shared.model.Ids;
import org.commonweal.shared.model.Period;

/** Leads the agreement of an invented partner to the state its line names, by the same steps as people would. */
final class DemoAgreement {

    private DemoAgreement() { }

    static Optional<Agreement> make(DemoPartnerSheet row, UUID framework, LocalDate today, int months, String signer) {
        if (row.agreement().equals("none")) {
            return Optional.empty();
        }
        boolean over = row.agreement().equals("expired");
        LocalDate from = today.withDayOfMonth(1).minusMonths(over ? 16L : 3L + months);
        Agreement agreement = new Agreement(Ids.named("demo:agreement:" + row.code()), DemoPartnership.partner(row.code()), framework,
                "Cooperation with " + row.name(), new Period(from, over ? today.withDayOfMonth(1).minusMonths(1) : from.plusMonths(30)));
        lead(agreement, row.agreement(), from, today, signer);
        return Optional.of(agreement);
    }

    private static void lead(Agreement agreement, String wanted, LocalDate from, LocalDate today, String signer) {
        agreement.settle(new Terms(true, true, true, true));
        if (wanted.equals("draft")) {
            return;
        }
        agreement.negotiate();
        if (wanted.equals("negotiation")) {
            return;
        }
        agreement.sign(Party.MUNICIPALITY, "Rosa Ilunga, framework secretariat", from.minusDays(20));
        agreement.sign(Party.PARTNER, signer, from.minusDays(12));
        if (wanted.equals("signed")) {
            return;
        }
        agreement.meetConditions();
        agreement.activate(from);
        switch (wanted) {
            case "amended" -> agreement.amend(new Period(from, agreement.period().to().plusMonths(12)));
            case "suspended" -> agreement.suspend("Two financial reports of last year are missing.");
            case "expired" -> agreement.expire(today);
            case "terminated" -> agreement.terminate("Running broadcasts go to the municipality's own channel.");
            default -> { }
        }
    }
}
