package org.commonweal.need.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import org.commonweal.access.model.Role;
import org.commonweal.access.service.Caller;
import org.commonweal.need.model.Breakdowns;
import org.commonweal.need.model.Dimension;

/**
 * Splits the assessed households of the caller's municipalities. Figures of the working group are whole: small cells are
 * hidden where figures leave it, in one place, and that is not here.
 */
@Stateless
@RolesAllowed({Role.MANAGER, Role.OVERSIGHT, Role.FIELD_OFFICER})
public class BreakdownService {

    @Inject
    private Caller caller;

    @Inject
    private Breakdowns breakdowns;

    @Inject
    private NeedChoices choices;

    public Choices choices() {
        return choices.of(caller.scope());
    }

    /**
     * @param round null: all rounds, a household counting once for each
     * @param place a municipality or ward, or null for all the caller may see
     */
    public BreakdownTable table(Dimension by, Dimension across, UUID round, UUID place) {
        return BreakdownTable.of(by, across, breakdowns.table(caller.scope(), by, across, round, place));
    }
}
