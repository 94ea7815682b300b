package org.commonweal.household.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.commonweal.access.model.Scope;
import org.commonweal.household.model.Identities;
import org.commonweal.household.model.PersonIdentity;
import org.commonweal.household.service.FieldCipher.Field;

/** The people of some households as they are shown without a reason; one statement, however many households. */
@ApplicationScoped
public class MaskedPeople {

    @Inject
    private Identities identities;

    @Inject
    private Keyring keyring;

    public List<MaskedPerson> of(Scope scope, Collection<UUID> households) {
        return identities.of(scope, households).stream().map(this::masked).toList();
    }

    private MaskedPerson masked(PersonIdentity identity) {
        FieldCipher cipher = keyring.cipher();
        UUID id = identity.id();
        return new MaskedPerson(id, identity.household(), identity.member(),
                Mask.name(cipher.open(new Field(IdentityIntake.TABLE, "name", id), identity.name())),
                Mask.phone(cipher.open(new Field(IdentityIntake.TABLE, "phone", id), identity.phone())), identity.gps() != null);
    }
}
