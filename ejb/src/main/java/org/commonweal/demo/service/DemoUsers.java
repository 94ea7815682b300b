package org.commonweal.demo.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import org.commonweal.access.model.Role;
import org.commonweal.access.model.User;
import org.commonweal.access.model.Users;
import org.commonweal.access.service.Passwords;
import org.commonweal.audit.service.Audit;
import org.commonweal.demo.model.DemoSignIn;
import org.commonweal.demo.model.DemoSignIns;

/** Makes the sign-ins of the demo programme; their password is drawn anew in each installation. */
@ApplicationScoped
public class DemoUsers {

    @Inject
    private Users users;

    @Inject
    private DemoSignIns signIns;

    @Inject
    private Audit audit;

    @Transactional(Transactional.TxType.MANDATORY)
    public boolean nobodyYet() {
        return users.count() == 0;
    }

    /** One password for all of them, so that changing roles while trying is quick. */
    @Transactional(Transactional.TxType.MANDATORY)
    public String password() {
        return signIns.all().stream().map(DemoSignIn.Line::password).findFirst().orElseGet(() -> "demo-" + Passwords.oneTime().substring(0, 11));
    }

    /** Somebody who exists already is left as they are. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(int position, String username, String displayName, String role, Set<UUID> municipalities, UUID partner, String place) {
        if (users.find(username).isPresent()) {
            return;
        }
        String password = password();
        User user = new User(username, displayName, Passwords.hash(password));
        user.grant(Set.of(role), municipalities, partner);
        users.add(user);
        signIns.add(new DemoSignIn(position, new DemoSignIn.Line(username, password, role, place)));
        audit.recordFor(Audit.SYSTEM, "access.userCreated", "User", user.id(), null, "demo, " + role);
    }

    /** The roles that need no partner. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void addStaff(UUID lowerMarana, String place) {
        Set<UUID> here = Set.of(lowerMarana);
        add(1, "officer", "Neema Juma (demo)", Role.FIELD_OFFICER, here, null, place);
        add(2, "manager", "Thandiwe Banda (demo)", Role.MANAGER, here, null, place);
        add(3, "manager2", "Yusuf Haddad (demo)", Role.MANAGER, here, null, place);
        add(10, "oversight", "Rojda Demir (demo)", Role.OVERSIGHT, Set.of(), null, "");
        add(11, "donor", "Clara Morales (demo)", Role.DONOR, Set.of(), null, "");
        add(12, "admin", "Aya Koné (demo)", Role.ADMINISTRATOR, Set.of(), null, "");
    }

    /** Five partners of different kinds. */
    @Transactional(Transactional.TxType.REQUIRED)
    public void addPartners() {
        int position = 4;
        for (DemoPartner partner : DemoPartner.SIGNED_IN) {
            add(position++, partner.username(), partner.displayName(), Role.PARTNER, Set.of(), DemoPartnership.partner(partner.code()), partner.organisation());
        }
    }
}
