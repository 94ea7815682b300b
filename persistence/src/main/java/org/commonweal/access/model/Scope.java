package org.commonweal.access.model;

import java.util.Set;
import java.util.UUID;

/**
 * What the caller may see, as the first parameter of every repository method that returns people's data: forgetting
 * it does not compile.
 *
 * @param user           the caller's id
 * @param name           the caller's sign-in name
 * @param roles          the caller's roles, see {@link Role}
 * @param everywhere     true where no municipality limits the caller
 * @param municipalities the municipalities the caller works in; unused where {@code everywhere}
 * @param partner        the organisation the caller speaks for, or null
 */
public record Scope(UUID user, String name, Set<String> roles, boolean everywhere, Set<UUID> municipalities, UUID partner) {

    private static final UUID NOWHERE = new UUID(0, 0);

    public Scope {
        roles = Set.copyOf(roles);
        municipalities = Set.copyOf(municipalities);
    }

    public boolean sees(UUID municipality) {
        return everywhere || municipalities.contains(municipality);
    }

    public boolean has(String role) {
        return roles.contains(role);
    }

    /** For {@code in} lists, which must not be empty. */
    public Set<UUID> municipalitiesForQuery() {
        return municipalities.isEmpty() ? Set.of(NOWHERE) : municipalities;
    }

    /** For people's data: the roles that may read households at all, see the matrix in docs/capabilities/access.md. */
    public boolean readsHouseholds() {
        return has(Role.FIELD_OFFICER) || has(Role.MANAGER) || has(Role.OVERSIGHT);
    }
}
