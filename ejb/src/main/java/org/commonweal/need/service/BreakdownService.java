package org.commonweal.need.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.commonweal.access.model.Role;
import org.commonweal.access.model.Scope;
import org.commonweal.access.service.Caller;
import org.commonweal.assessment.model.AssessmentRounds;
import org.commonweal.assessment.model.RoundLine;
import org.commonweal.need.model.Breakdowns;
import org.commonweal.need.model.Dimension;
import org.commonweal.place.model.AdminUnits;
import org.commonweal.place.model.PlaceLine;

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
    private AssessmentRounds rounds;

    @Inject
    private AdminUnits places;

    /** What there is to choose from; the newest round first, wards under their municipality. */
    public record Choices(List<RoundLine> rounds, List<PlaceLine> places) { }

    public Choices choices() {
        Scope scope = caller.scope();
        List<PlaceLine> seen = new ArrayList<>();
        for (PlaceLine municipality : places.municipalities()) {
            if (scope.sees(municipality.id())) {
                seen.add(municipality);
                seen.addAll(places.wards(municipality.id()));
            }
        }
        return new Choices(rounds.of(scope), seen);
    }

    /**
     * @param round null: all rounds, a household counting once for each
     * @param place a municipality or ward, or null for all the caller may see
     */
    public BreakdownTable table(Dimension by, Dimension across, UUID round, UUID place) {
        return BreakdownTable.of(by, across, breakdowns.table(caller.scope(), by, across, round, place));
    }
}
