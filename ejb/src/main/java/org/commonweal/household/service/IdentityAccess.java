package org.commonweal.household.service;

import java.time.Duration;
import java.time.Instant;
import org.commonweal.access.model.Role;
import org.commonweal.access.model.Scope;
import org.commonweal.household.model.Household;

/**
 * Who may see who people are (field class P2), beyond seeing the household at all: managers and oversight one person at a
 * time and for a reason; field officers those they entered themselves, for thirty days; nobody else.
 */
public final class IdentityAccess {

    private static final Duration OWN_ENTRIES = Duration.ofDays(30);

    private IdentityAccess() { }

    public static boolean mayUnmask(Scope scope, Household household, Instant now) {
        if (!scope.sees(household.place().municipality())) {
            return false;
        }
        return scope.has(Role.MANAGER) || scope.has(Role.OVERSIGHT) || scope.has(Role.FIELD_OFFICER)
                && scope.user().equals(household.enteredBy()) && now.isBefore(household.createdAt().plus(OWN_ENTRIES));
    }
}
