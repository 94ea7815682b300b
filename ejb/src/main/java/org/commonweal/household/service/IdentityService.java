package org.commonweal.household.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.util.UUID;
import org.commonweal.access.model.Role;
import org.commonweal.access.model.Scope;
import org.commonweal.access.service.Caller;
import org.commonweal.audit.service.Audit;
import org.commonweal.household.model.Household;
import org.commonweal.household.model.Households;
import org.commonweal.household.model.Identities;
import org.commonweal.household.model.PersonIdentity;
import org.commonweal.household.service.FieldCipher.Field;
import org.commonweal.shared.model.RuleViolation;

/** Showing who somebody is: one person, one reason, one audit entry in the same transaction. */
@Stateless
@RolesAllowed({Role.FIELD_OFFICER, Role.MANAGER, Role.OVERSIGHT})
public class IdentityService {

    /** Fewer signs do not say why. */
    public static final int SHORTEST_REASON = 10;
    public static final int LONGEST_REASON = 300;

    /** In plain text; what is not known is null. */
    public record Person(UUID identity, String name, String phone, String gps) implements Serializable { }

    @Inject
    private Identities identities;

    @Inject
    private Households households;

    @Inject
    private Keyring keyring;

    @Inject
    private Caller caller;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    public Person unmask(UUID id, String reason) {
        Scope scope = caller.scope();
        PersonIdentity identity = identities.get(scope, id);
        Household household = households.get(scope, identity.household());
        if (!IdentityAccess.mayUnmask(scope, household, clock.instant())) {
            throw new RuleViolation("household.unmaskNotYours");
        }
        String why = reason == null ? "" : reason.strip();
        if (why.length() < SHORTEST_REASON || why.length() > LONGEST_REASON) {
            throw new RuleViolation("household.unmaskReasonNeeded", SHORTEST_REASON, LONGEST_REASON);
        }
        Person person = open(identity);
        audit.record("household.unmasked", "PersonIdentity", id, household.place().municipality(), household.number() + ": " + why);
        return person;
    }

    private Person open(PersonIdentity identity) {
        FieldCipher cipher = keyring.cipher();
        UUID id = identity.id();
        return new Person(id, cipher.open(new Field(IdentityIntake.TABLE, "name", id), identity.name()),
                cipher.open(new Field(IdentityIntake.TABLE, "phone", id), identity.phone()),
                cipher.open(new Field(IdentityIntake.TABLE, "gps", id), identity.gps()));
    }
}
