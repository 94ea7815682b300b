package org.commonweal.place.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.commonweal.access.model.Role;
import org.commonweal.place.model.AdminLevel;
import org.commonweal.place.model.AdminUnit;
import org.commonweal.place.model.AdminUnits;
import org.commonweal.place.model.PlaceLine;
import org.commonweal.place.model.SettlementLine;
import org.commonweal.place.model.Settlements;

/** Looking at the tree of places. Places are no secret; who works in them is. */
@Stateless
@RolesAllowed({Role.FIELD_OFFICER, Role.MANAGER, Role.PARTNER, Role.OVERSIGHT, Role.ADMINISTRATOR})
public class PlaceService {

    /**
     * One place with what lies directly under it.
     *
     * @param here        null at the top of the tree
     * @param path        from the top down to the place above
     * @param settlements only of a ward
     */
    public record Branch(PlaceLine here, List<PlaceLine> path, List<Twig> below, List<SettlementLine> settlements) { }

    /** A place and how many places lie directly under it, settlements included. */
    public record Twig(PlaceLine place, long below) { }

    @Inject
    private AdminUnits units;

    @Inject
    private Settlements settlements;

    /** @param id null for the top of the tree */
    public Branch branch(UUID id) {
        Optional<AdminUnit> here = Optional.ofNullable(id).map(units::get);
        List<Twig> below = units.under(id).stream().map(place -> new Twig(place, units.countUnder(place.id()))).toList();
        List<SettlementLine> within = here.filter(unit -> unit.level() == AdminLevel.WARD).map(unit -> settlements.inWard(unit.id())).orElse(List.of());
        return new Branch(here.map(AdminUnit::line).orElse(null), path(here), below, within);
    }

    private List<PlaceLine> path(Optional<AdminUnit> here) {
        List<PlaceLine> path = new ArrayList<>();
        Optional<AdminUnit> above = here.map(AdminUnit::parent).map(units::get);
        while (above.isPresent()) {
            path.add(above.get().line());
            above = above.map(AdminUnit::parent).map(units::get);
        }
        Collections.reverse(path);
        return path;
    }

    public long count() {
        return units.count();
    }

    public long settlementCount() {
        return settlements.count();
    }

    public List<PlaceLine> municipalities() {
        return units.municipalities();
    }
}
