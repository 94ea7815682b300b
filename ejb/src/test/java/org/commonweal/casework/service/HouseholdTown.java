package org.commonweal.casework.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.commonweal.assessment.model.AssessmentRound;
import org.commonweal.assessment.model.AssessmentRounds;
import org.commonweal.place.model.AdminLevel;
import org.commonweal.place.model.AdminUnit;
import org.commonweal.place.model.AdminUnits;

/** A municipality with a ward and an open round, new for each test. */
@ApplicationScoped
public class HouseholdTown {

    public record Town(UUID municipality, UUID ward, UUID round) { }

    @Inject
    private AdminUnits units;

    @Inject
    private AssessmentRounds rounds;

    @Transactional
    public Town build() {
        String code = "IT" + UUID.randomUUID().toString().substring(0, 12);
        LocalDate since = LocalDate.of(2026, 1, 1);
        AdminUnit municipality = new AdminUnit(code, "Town " + code, AdminLevel.MUNICIPALITY, null, since);
        units.add(municipality);
        AdminUnit ward = new AdminUnit(code + "1", "Ward " + code, AdminLevel.WARD, municipality, since);
        units.add(ward);
        AssessmentRound round = new AssessmentRound("Round " + code, municipality.id(), since, true);
        rounds.add(round);
        return new Town(municipality.id(), ward.id(), round.id());
    }
}
