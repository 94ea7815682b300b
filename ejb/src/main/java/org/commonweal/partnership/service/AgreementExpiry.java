package org.commonweal.partnership.service;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.commonweal.audit.service.Audit;
import org.commonweal.partnership.model.Agreement;
import org.commonweal.partnership.model.Agreements;

/** Ends agreements whose last day is over, each night; by their dates they count for nothing from that day on anyway. */
@Singleton
public class AgreementExpiry {

    @Inject
    private Agreements agreements;

    @Inject
    private Clock clock;

    @Inject
    private Audit audit;

    @Schedule(hour = "0", minute = "20", persistent = false)
    public void expire() {
        LocalDate today = LocalDate.now(clock);
        for (Agreement agreement : agreements.overdue(today)) {
            agreement.expire(today);
            audit.recordFor(Audit.SYSTEM, "partnership.agreementExpired", "Partner", agreement.partner(), null, agreement.id().toString());
        }
    }
}
