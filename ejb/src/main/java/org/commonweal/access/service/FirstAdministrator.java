package org.commonweal.access.service;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.Set;
import org.commonweal.access.model.Role;
import org.commonweal.access.model.User;
import org.commonweal.access.model.Users;
import org.commonweal.audit.service.Audit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where nobody can sign in yet and no demo is wanted, makes one administrator and says the password once, on the console. */
@Singleton
@Startup
@DependsOn("Schema")
public class FirstAdministrator {

    @Inject
    private Users users;

    @Inject
    private Audit audit;

    @Inject
    @ConfigProperty(name = "commonweal.demo", defaultValue = "false")
    private boolean demo;

    @PostConstruct
    void welcome() {
        if (demo || users.count() > 0) {
            return;
        }
        String password = Passwords.oneTime();
        User user = new User("admin", "Administrator", Passwords.hash(password));
        user.resetPassword(Passwords.hash(password));
        user.grant(Set.of(Role.ADMINISTRATOR), Set.of(), null);
        users.add(user);
        audit.recordFor(Audit.SYSTEM, "access.userCreated", "User", user.id(), null, Role.ADMINISTRATOR);
        // The console is the only place where this password is ever said; it must be changed at the first sign-in.
        System.out.println("COMMONWEAL first sign-in: user admin, one-time password " + password);
    }
}
