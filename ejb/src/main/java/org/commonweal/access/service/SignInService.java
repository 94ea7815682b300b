package org.commonweal.access.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commonweal.access.model.User;
import org.commonweal.access.model.Users;
import org.commonweal.audit.service.Audit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Checks who signs in. One answer for a wrong name, a wrong password and a locked account. */
@Stateless
@PermitAll
public class SignInService {

    /** What the web needs of someone who has just proven who they are. */
    public record SignedIn(String username, Set<String> roles, String language, boolean mustChangePassword) { }

    @Inject
    private Users users;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    @Inject
    @Any
    private Instance<DemoSignIns> demo;

    @Inject
    @ConfigProperty(name = "commonweal.demo", defaultValue = "false")
    private boolean demoWanted;

    /** What the door shows of the demo programme: nothing unless it was asked for and is loaded. */
    public List<DemoSignIns.Hint> demoSignIns() {
        return demoWanted ? demo.stream().flatMap(source -> source.hints().stream()).toList() : List.of();
    }

    public Optional<SignedIn> signIn(String username, String password) {
        if (password.length() > Passwords.LONGEST) {
            return Optional.empty();
        }
        Optional<User> known = users.find(username);
        if (known.isEmpty() || !known.get().active() || known.get().lockedAt(clock.instant())) {
            Passwords.pretendToCheck(password);
            return Optional.empty();
        }
        return Passwords.matches(password, known.get().passwordHash()) ? welcome(known.get()) : refuse(known.get());
    }

    private Optional<SignedIn> welcome(User user) {
        user.signedIn();
        audit.recordFor(user.username(), "access.signedIn", "User", user.id(), null, null);
        return Optional.of(new SignedIn(user.username(), user.roles(), user.language(), user.mustChangePassword()));
    }

    private Optional<SignedIn> refuse(User user) {
        user.signInFailed(clock.instant());
        audit.recordFor(Audit.SYSTEM, "access.signInRefused", "User", user.id(), null, null);
        return Optional.empty();
    }
}
