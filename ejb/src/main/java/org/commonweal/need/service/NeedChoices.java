package org.commonweal.need.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonweal.access.model.Scope;
import org.commonweal.assessment.model.AssessmentRounds;
import org.commonweal.place.model.AdminLevel;
import org.commonweal.place.model.AdminUnits;
import org.commonweal.place.model.PlaceLine;

/** The rounds and places a question can be put about. */
@ApplicationScoped
public class NeedChoices {

    @Inject
    private AssessmentRounds rounds;

    @Inject
    private AdminUnits places;

    /** The newest round first; wards under their municipality, only where the caller works. Two statements, however many places. */
    public Choices of(Scope scope) {
        List<PlaceLine> all = places.all();
        Map<UUID, List<PlaceLine>> wards = all.stream().filter(place -> place.level() == AdminLevel.WARD)
                .collect(Collectors.groupingBy(PlaceLine::municipality));
        List<PlaceLine> seen = all.stream().filter(place -> place.level() == AdminLevel.MUNICIPALITY && scope.sees(place.id()))
                .flatMap(place -> Stream.concat(Stream.of(place), wards.getOrDefault(place.id(), List.of()).stream())).toList();
        return new Choices(rounds.of(scope), seen);
    }
}
