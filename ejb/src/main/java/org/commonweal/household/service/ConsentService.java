package org.commonweal.household.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.commonweal.access.model.Role;
import org.commonweal.access.model.Scope;
import org.commonweal.access.service.Caller;
import org.commonweal.audit.service.Audit;
import org.commonweal.household.model.ConsentPurpose;
import org.commonweal.household.model.ConsentRecord;
import org.commonweal.household.model.Consents;
import org.commonweal.household.model.Household;
import org.commonweal.household.model.Households;

/** Writing down what a household agrees to, purpose by purpose. */
@Stateless
@RolesAllowed({Role.FIELD_OFFICER, Role.MANAGER})
public class ConsentService {

    @Inject
    private Households households;

    @Inject
    private Consents consents;

    @Inject
    private Caller caller;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    public void decide(UUID id, ConsentPurpose purpose, boolean given) {
        Scope scope = caller.scope();
        Household household = households.get(scope, id);
        ConsentRecord consent = consents.find(scope, id, purpose).orElseGet(() -> begun(id, purpose));
        LocalDate today = LocalDate.now(clock);
        if (!given && consent.inForceOn(today)) {
            consent.withdraw(today, scope.user());
        } else {
            consent.decide(given, ConsentRecord.Asked.VERBALLY, today, null, scope.user());
        }
        audit.record("household.consentRecorded", "Household", id, household.place().municipality(), purpose + (given ? " given" : " not given"));
    }

    private ConsentRecord begun(UUID household, ConsentPurpose purpose) {
        ConsentRecord consent = new ConsentRecord(household, purpose);
        consents.add(consent);
        return consent;
    }
}
