package org.commonweal.need.service;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.commonweal.assessment.model.RoundLine;
import org.commonweal.place.model.PlaceLine;

/** What there is to choose from. */
public record Choices(List<RoundLine> rounds, List<PlaceLine> places) {

    /** Names of the chosen places, in the order of the tree; those the caller does not see are left out. */
    public List<String> names(Set<UUID> chosen) {
        return places.stream().filter(place -> chosen.contains(place.id())).map(PlaceLine::name).toList();
    }

    /** The newest round, or null where there is none. */
    public UUID newest() {
        return rounds.isEmpty() ? null : rounds.get(0).id();
    }
}
