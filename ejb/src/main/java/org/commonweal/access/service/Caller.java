package org.commonweal.access.service;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.security.Principal;
import org.commonweal.access.model.Scope;
import org.commonweal.access.model.User;
import org.commonweal.access.model.Users;
import org.commonweal.shared.model.RuleViolation;

/**
 * Who is asking, read afresh in every request, so that a right taken away is gone at once. Where one request calls in the
 * name of several people, each is answered with the own rights and never with those of the one before.
 */
@RequestScoped
public class Caller {

    @Inject
    private Principal principal;

    @Inject
    private Users users;

    private Scope scope;

    public Scope scope() {
        String name = principal.getName();
        if (scope == null || !scope.name().equals(name)) {
            scope = users.find(name)
                    .filter(User::active)
                    .map(User::scope)
                    .orElseThrow(() -> new RuleViolation("access.notSignedIn"));
        }
        return scope;
    }
}
