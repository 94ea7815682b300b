package org.commonweal.access.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.commonweal.access.model.Role;
import org.commonweal.access.model.Scope;
import org.commonweal.access.model.User;
import org.commonweal.access.model.UserLine;
import org.commonweal.access.model.Users;
import org.commonweal.audit.service.Audit;
import org.commonweal.shared.model.RuleViolation;
import org.commonweal.shared.service.Page;

/** Keeping the list of those who may sign in. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class UserService {

    /** What a new user is told once. */
    public record NewUser(UUID id, String username, String oneTimePassword) { }

    @Inject
    private Users users;

    @Inject
    private Audit audit;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    @Any
    private Instance<GrantOptions> options;

    public NewUser create(String username, String displayName, Set<String> roles, Set<UUID> municipalities, UUID partner) {
        if (users.find(username).isPresent()) {
            throw new RuleViolation("access.usernameTaken", username);
        }
        String password = Passwords.oneTime();
        User user = new User(username, displayName, Passwords.hash(password));
        user.resetPassword(Passwords.hash(password));
        user.grant(roles, municipalities, partner);
        users.add(user);
        audit.record("access.userCreated", "User", user.id(), null, String.join(",", roles));
        return new NewUser(user.id(), user.username(), password);
    }

    public String resetPassword(UUID id) {
        User user = users.get(id);
        String password = Passwords.oneTime();
        user.resetPassword(Passwords.hash(password));
        audit.record("access.passwordReset", "User", id, null, null);
        return password;
    }

    public void deactivate(UUID id) {
        if (caller.scope().user().equals(id)) {
            throw new RuleViolation("access.notYourself");
        }
        users.get(id).deactivate();
        audit.record("access.userDeactivated", "User", id, null, null);
    }

    public void reactivate(UUID id) {
        users.get(id).reactivate();
        audit.record("access.userReactivated", "User", id, null, null);
    }

    /** Gives a person other roles, municipalities or another partner; they hold from the person's next click. */
    public void grant(UUID id, Set<String> roles, Set<UUID> municipalities, UUID partner) {
        users.get(id).grant(roles, municipalities, partner);
        audit.record("access.rightsGranted", "User", id, null, String.join(",", roles));
    }

    /** The rights a person has, for the form that changes them. */
    public Scope rights(UUID id) {
        return users.get(id).scope();
    }

    /** What rights can be limited to, by name. */
    public List<GrantOptions.Option> options(GrantOptions.Kind kind) {
        return options.stream().filter(offer -> offer.kind() == kind).flatMap(offer -> offer.options().stream()).toList();
    }

    public Page<UserLine> list(int first, int size) {
        Instant now = clock.instant();
        return new Page<>(users.page(first, size).stream().map(user -> line(user, now)).toList(), first, users.count());
    }

    private static UserLine line(User user, Instant now) {
        return new UserLine(user.id(), user.username(), user.displayName(), user.roles(), user.active(), user.lockedAt(now));
    }
}
