package org.commonweal.partnership.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.commonweal.access.model.Role;
import org.commonweal.partnership.model.Capacities;
import org.commonweal.partnership.model.Capacity;
import org.commonweal.partnership.model.CapacityLimits;
import org.commonweal.partnership.model.Contest;
import org.commonweal.partnership.model.ContestSubject;
import org.commonweal.partnership.model.Contests;
import org.commonweal.partnership.model.Partners;
import org.commonweal.partnership.model.Willingness;
import org.commonweal.partnership.model.WillingnessStatements;
import org.commonweal.partnership.model.WillingnessStatus;
import org.commonweal.partnership.model.WorkDomain;
import org.commonweal.shared.model.Period;
import org.commonweal.shared.model.RuleViolation;

/**
 * What a partner says of itself: what it is willing to do, how much it can carry, what it contests. A partner speaks for
 * itself; a manager may write down for it what it said on paper, with the name of who signed.
 */
@Stateless
@RolesAllowed({Role.MANAGER, Role.PARTNER})
public class PartnerTermsService {

    @Inject
    private Partners partners;

    @Inject
    private WillingnessStatements willingness;

    @Inject
    private Capacities capacities;

    @Inject
    private Contests contests;

    @Inject
    private PartnerDeeds deeds;

    /** @param place null = wherever it works */
    public void say(UUID partner, WorkDomain domain, UUID place, WillingnessStatus status, String conditions, String signer) {
        partners.get(deeds.scope(), partner);
        Willingness statement = willingness.find(partner, domain, place).orElseGet(() -> new Willingness(partner, domain, place));
        statement.say(status, conditions, signer, deeds.today());
        willingness.add(statement);
        deeds.record("partnership.willingnessSaid", partner, domain + " " + status);
    }

    @RolesAllowed(Role.MANAGER)
    public void acceptConditions(UUID statement) {
        Willingness said = willingness.get(statement);
        partners.get(deeds.scope(), said.partner());
        said.acceptConditions(deeds.scope().name(), deeds.today());
        deeds.record("partnership.conditionsAccepted", said.partner(), said.domain().name());
    }

    /** Sets the limits of a period; one that overlaps another must be that other. */
    public void limit(UUID partner, Period period, CapacityLimits limits) {
        partners.get(deeds.scope(), partner);
        List<Capacity> overlapping = capacities.overlapping(partner, period);
        if (overlapping.stream().anyMatch(other -> !other.period().equals(period))) {
            throw new RuleViolation("partnership.capacityOverlaps", overlapping.get(0).period().from(), overlapping.get(0).period().to());
        }
        if (overlapping.isEmpty()) {
            capacities.add(new Capacity(partner, period, limits));
        } else {
            overlapping.get(0).limit(limits);
        }
        deeds.record("partnership.capacityLimited", partner, period.from() + " " + limits.staffDays());
    }

    @RolesAllowed(Role.PARTNER)
    public void contest(ContestSubject subject, String wording) {
        UUID own = deeds.scope().partner();
        contests.add(new Contest(own, subject, wording, deeds.scope().name(), deeds.now()));
        deeds.record("partnership.contested", own, subject.name());
    }

    @RolesAllowed(Role.MANAGER)
    public void answer(UUID contest, String words) {
        Contest raised = contests.get(contest);
        partners.get(deeds.scope(), raised.partner());
        raised.answer(words, deeds.scope().name(), deeds.now());
        deeds.record("partnership.contestAnswered", raised.partner(), null);
    }
}
