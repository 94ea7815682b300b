package org.commonweal.partnership.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commonweal.access.model.Scope;
import org.commonweal.place.model.AdminLevel;
import org.commonweal.place.model.AdminUnits;
import org.commonweal.place.model.PlaceLine;

/** Places as partners know them: by name, and what lies around a municipality. */
@ApplicationScoped
public class PlaceNames {

    @Inject
    private AdminUnits units;

    /** Today's places by id. */
    public Map<UUID, PlaceLine> all() {
        return units.all().stream().collect(Collectors.toMap(PlaceLine::id, Function.identity()));
    }

    /** The municipality, its wards, and what it lies in: whoever covers one of these works in it. */
    public Set<UUID> around(UUID municipality) {
        Map<UUID, PlaceLine> all = all();
        Set<UUID> around = new HashSet<>(Set.of(municipality));
        units.wards(municipality).forEach(ward -> around.add(ward.id()));
        for (PlaceLine place = all.get(municipality); place != null && place.parent() != null; place = all.get(place.parent())) {
            around.add(place.parent());
        }
        return around;
    }

    /** Municipalities of the caller, each followed by its wards: id by words, for choosing. */
    public Map<String, UUID> choices(Scope scope) {
        Map<String, UUID> choices = new LinkedHashMap<>();
        for (PlaceLine municipality : municipalities(scope)) {
            choices.put(municipality.name(), municipality.id());
            units.wards(municipality.id()).forEach(ward -> choices.put(municipality.name() + " · " + ward.name(), ward.id()));
        }
        return choices;
    }

    public List<PlaceLine> municipalities(Scope scope) {
        return units.all().stream().filter(place -> place.level() == AdminLevel.MUNICIPALITY)
                .filter(place -> scope.partner() != null || scope.sees(place.id())).toList();
    }
}
