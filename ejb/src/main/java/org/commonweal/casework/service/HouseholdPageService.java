package org.commonweal.casework.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.commonweal.access.model.Role;
import org.commonweal.access.model.Scope;
import org.commonweal.access.service.Caller;
import org.commonweal.casework.model.HouseholdHelp;
import org.commonweal.casework.model.HouseholdHistory;
import org.commonweal.casework.model.Register;
import org.commonweal.household.model.Consents;
import org.commonweal.household.model.Household;
import org.commonweal.household.model.HouseholdMember;
import org.commonweal.household.model.Households;
import org.commonweal.household.service.IdentityAccess;
import org.commonweal.household.service.MaskedPeople;
import org.commonweal.household.service.MaskedPerson;
import org.commonweal.shared.model.NotFound;

/** The page of one household. */
@Stateless
@RolesAllowed({Role.FIELD_OFFICER, Role.MANAGER, Role.OVERSIGHT})
public class HouseholdPageService {

    @Inject
    private Households households;

    @Inject
    private Register register;

    @Inject
    private MaskedPeople people;

    @Inject
    private HouseholdHistory history;

    @Inject
    private HouseholdHelp help;

    @Inject
    private Consents consents;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    public HouseholdPage get(UUID id) {
        if (id == null) {
            throw new NotFound("household", null);
        }
        Scope scope = caller.scope();
        Household household = households.get(scope, id);
        Map<UUID, MaskedPerson> masked = new HashMap<>();
        people.of(scope, List.of(id)).stream().filter(person -> person.member() != null).forEach(person -> masked.put(person.member(), person));
        LocalDate today = LocalDate.now(clock);
        return new HouseholdPage(register.get(scope, id), household.createdAt(),
                households.roster(scope, id).stream().map(member -> person(member, masked.get(member.id()))).toList(),
                history.of(scope, id), help.of(scope, id), consents.of(scope, id).stream().map(consent -> consent.line(today)).toList(),
                IdentityAccess.mayUnmask(scope, household, clock.instant()));
    }

    private static HouseholdPage.Person person(HouseholdMember member, MaskedPerson who) {
        return who == null ? new HouseholdPage.Person(member.line(), member.facts(), null, "", "", false)
                : new HouseholdPage.Person(member.line(), member.facts(), who.identity(), who.name(), who.phone(), who.located());
    }
}
