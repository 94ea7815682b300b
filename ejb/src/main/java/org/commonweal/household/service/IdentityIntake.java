package org.commonweal.household.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.commonweal.household.model.IdentityRows;
import org.commonweal.household.service.FieldCipher.Field;
import org.commonweal.shared.model.Ids;

/** Seals who people are on their way in, in the caller's transaction. What is not said this time stays as it was. */
@ApplicationScoped
public class IdentityIntake {

    static final String TABLE = "person_identity";

    /**
     * A person in plain text; each of the last three may be null.
     *
     * @param fresh the member was not in the roster before, so nothing can be known of them yet
     * @param gps   {@code latitude,longitude} in decimal degrees (WGS 84)
     */
    public record Person(UUID household, UUID member, boolean fresh, String name, String phone, String gps) { }

    @Inject
    private IdentityRows rows;

    @Inject
    private Keyring keyring;

    @Transactional(Transactional.TxType.MANDATORY)
    public void add(List<Person> people) {
        List<Person> named = people.stream().filter(one -> one.name() != null || one.phone() != null || one.gps() != null).toList();
        rows.forget(named.stream().filter(one -> !one.fresh()).map(Person::member).toList());
        List<IdentityRows.Row> sealed = new ArrayList<>(named.size());
        for (Person one : named) {
            sealed.add(sealed(one));
        }
        rows.write(sealed);
    }

    private IdentityRows.Row sealed(Person one) {
        UUID id = Ids.next();
        FieldCipher cipher = keyring.cipher();
        return new IdentityRows.Row(id, one.household(), one.member(), cipher.seal(new Field(TABLE, "name", id), one.name()),
                cipher.seal(new Field(TABLE, "phone", id), one.phone()), cipher.seal(new Field(TABLE, "gps", id), one.gps()),
                keyring.index().tokens(one.name()));
    }
}
