package org.commonweal.access.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.commonweal.access.model.Role;
import org.commonweal.access.model.Scope;
import org.commonweal.access.model.User;
import org.commonweal.access.model.Users;
import org.commonweal.audit.service.Audit;
import org.commonweal.shared.model.RuleViolation;

/** What every signed-in person may do with their own account. */
@Stateless
@RolesAllowed({Role.FIELD_OFFICER, Role.MANAGER, Role.PARTNER, Role.OVERSIGHT, Role.DONOR, Role.ADMINISTRATOR})
public class AccountService {

    /** Who is signed in, for the page's head. */
    public record Account(String username, String displayName, Scope scope, String language, boolean mustChangePassword) { }

    @Inject
    private Users users;

    @Inject
    private Caller caller;

    @Inject
    private Audit audit;

    public Account mine() {
        User user = users.get(caller.scope().user());
        return new Account(user.username(), user.displayName(), user.scope(), user.language(), user.mustChangePassword());
    }

    public void changePassword(String current, String wanted) {
        User user = users.get(caller.scope().user());
        if (!Passwords.matches(current, user.passwordHash())) {
            throw new RuleViolation("access.currentPasswordWrong");
        }
        Passwords.requireGood(wanted, user.username());
        user.changePassword(Passwords.hash(wanted));
        audit.record("access.passwordChanged", "User", user.id(), null, null);
    }

    public void speak(String language) {
        users.get(caller.scope().user()).speak(language);
    }
}
