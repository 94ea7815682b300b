package org.commonweal.partnership.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.Consumer;
import org.commonweal.access.model.Role;
import org.commonweal.partnership.model.Agreement;
import org.commonweal.partnership.model.Agreements;
import org.commonweal.partnership.model.Frameworks;
import org.commonweal.partnership.model.Partners;
import org.commonweal.partnership.model.Party;
import org.commonweal.partnership.model.Terms;
import org.commonweal.shared.model.Ids;
import org.commonweal.shared.model.Period;

/** Leading agreements through their life; a partner signs its own and nothing else. */
@Stateless
@RolesAllowed(Role.MANAGER)
public class AgreementService {

    @Inject
    private Agreements agreements;

    @Inject
    private Partners partners;

    @Inject
    private Frameworks frameworks;

    @Inject
    private PartnerDeeds deeds;

    public UUID draft(UUID partner, UUID framework, String title, Period period) {
        partners.get(deeds.scope(), partner);
        frameworks.get(deeds.scope(), framework).admit(partner);
        Agreement agreement = new Agreement(Ids.next(), partner, framework, title, period);
        agreements.add(agreement);
        deeds.record("partnership.agreementDrafted", partner, title);
        return agreement.id();
    }

    public void negotiate(UUID agreement) {
        change(agreement, "Negotiated", Agreement::negotiate);
    }

    public void reviewLegally(UUID agreement) {
        change(agreement, "Reviewed", Agreement::reviewLegally);
    }

    public void settle(UUID agreement, Terms terms) {
        change(agreement, "Settled", a -> a.settle(terms));
    }

    public void signForMunicipality(UUID agreement, String signer) {
        change(agreement, "Signed", a -> a.sign(Party.MUNICIPALITY, signer, deeds.today()));
    }

    @RolesAllowed({Role.MANAGER, Role.PARTNER})
    public void signForPartner(UUID agreement, String signer) {
        change(agreement, "Signed", a -> a.sign(Party.PARTNER, signer, deeds.today()));
    }

    public void activate(UUID agreement) {
        change(agreement, "Activated", a -> {
            a.meetConditions();
            a.activate(deeds.today());
        });
    }

    public void amend(UUID agreement, Period period) {
        change(agreement, "Amended", a -> a.amend(period));
    }

    public void suspend(UUID agreement, String reason) {
        change(agreement, "Suspended", a -> a.suspend(reason));
    }

    public void resume(UUID agreement, String correctiveAction) {
        change(agreement, "Resumed", a -> a.resume(correctiveAction));
    }

    public void terminate(UUID agreement, String handoverPlan) {
        change(agreement, "Terminated", a -> a.terminate(handoverPlan));
    }

    public void closeOut(UUID agreement, String finalReport, String financialStatement) {
        change(agreement, "ClosedOut", a -> a.closeOut(finalReport, financialStatement));
    }

    private void change(UUID id, String deed, Consumer<Agreement> verb) {
        Agreement agreement = agreements.get(id);
        partners.get(deeds.scope(), agreement.partner());
        verb.accept(agreement);
        deeds.record("partnership.agreement" + deed, agreement.partner(), id.toString());
    }
}
