package org.commonweal.need.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.commonweal.access.model.Scope;
import org.commonweal.assessment.model.AssessmentRounds;
import org.commonweal.place.model.AdminUnits;
import org.commonweal.place.model.PlaceLine;

/** The rounds and places a question can be put about. */
@ApplicationScoped
public class NeedChoices {

    @Inject
    private AssessmentRounds rounds;

    @Inject
    private AdminUnits places;

    /** The newest round first; wards under their municipality, only where the caller works. */
    public Choices of(Scope scope) {
        List<PlaceLine> seen = new ArrayList<>();
        for (PlaceLine municipality : places.municipalities()) {
            if (scope.sees(municipality.id())) {
                seen.add(municipality);
                seen.addAll(places.wards(municipality.id()));
            }
        }
        return new Choices(rounds.of(scope), seen);
    }
}
