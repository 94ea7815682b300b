package org.commonweal.exchange.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.commonweal.place.model.AdminLevel;
import org.commonweal.place.model.AdminUnit;
import org.commonweal.place.model.AdminUnits;
import org.commonweal.place.model.Settlement;
import org.commonweal.place.model.SettlementLine;
import org.commonweal.place.model.Settlements;

/** Makes the places a survey names and nobody knows, under provisional codes, in the caller's transaction. */
@ApplicationScoped
public class PlaceMaking {

    @Inject
    private AdminUnits units;

    @Inject
    private Settlements settlements;

    @Inject
    private Clock clock;

    @Transactional
    public PlaceBook book() {
        List<SettlementLine> all = units.municipalities().stream().flatMap(unit -> settlements.of(unit.id()).stream()).toList();
        return new PlaceBook(units.all(), all);
    }

    /** Makes what is missing on the way down and writes it into the book. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void make(PlaceBook book, UUID everyone, List<String> path) {
        UUID municipality = everyone != null ? everyone
                : book.municipalities(path.get(0)).stream().findFirst().orElseGet(() -> municipality(book, path.get(0)));
        if (path.size() > 1) {
            UUID ward = book.under(municipality, path.get(1)).stream().findFirst().orElseGet(() -> ward(book, municipality, path));
            if (path.size() > 2 && book.under(ward, path.get(2)).isEmpty()) {
                settlement(book, ward, path);
            }
        }
    }

    private UUID municipality(PlaceBook book, String name) {
        AdminUnit unit = new AdminUnit(book.newCode(List.of(name)), name, AdminLevel.MUNICIPALITY, null, LocalDate.now(clock)).provisional();
        units.add(unit);
        book.addMunicipality(unit.pcode(), name, unit.id());
        return unit.id();
    }

    private UUID ward(PlaceBook book, UUID municipality, List<String> path) {
        AdminUnit unit = new AdminUnit(book.newCode(path.subList(0, 2)), path.get(1), AdminLevel.WARD, units.get(municipality),
                LocalDate.now(clock)).provisional();
        units.add(unit);
        book.add(municipality, unit.pcode(), path.get(1), unit.id());
        return unit.id();
    }

    private void settlement(PlaceBook book, UUID ward, List<String> path) {
        Settlement settlement = new Settlement(units.get(ward), book.newCode(path), path.get(2), null);
        settlements.add(settlement);
        book.add(ward, settlement.line().code(), path.get(2), settlement.id());
    }
}
