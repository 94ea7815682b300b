package org.commonweal.demo.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.commonweal.assessment.model.AssessmentRound;
import org.commonweal.assessment.model.AssessmentRounds;
import org.commonweal.household.model.Household;
import org.commonweal.place.model.AdminLevel;
import org.commonweal.place.model.AdminUnit;
import org.commonweal.place.model.AdminUnits;
import org.commonweal.place.model.Settlement;
import org.commonweal.place.model.Settlements;

/** Puts Marana on the map, and finds it again. */
@ApplicationScoped
public class DemoMap {

    static final String ROUND = "Demo baseline 2026 (synthetic)";
    private static final LocalDate SINCE = LocalDate.of(2026, 1, 1);

    @Inject
    private AdminUnits units;

    @Inject
    private Settlements settlements;

    @Inject
    private AssessmentRounds rounds;

    /** @return the municipality whose staff the demo signs in */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID draw() {
        AdminUnit country = unit(DemoPlaces.COUNTRY, "Marana", AdminLevel.COUNTRY, null);
        units.add(country);
        Map<String, AdminUnit> provinces = new HashMap<>();
        DemoPlaces.MUNICIPALITIES.forEach(municipality -> {
            String code = municipality.pcode().substring(0, 4);
            AdminUnit province = provinces.computeIfAbsent(code, none -> province(code, country));
            draw(municipality, province);
        });
        rounds.add(new AssessmentRound(ROUND, null, LocalDate.of(2026, 3, 1), true));
        return units.findByPcode(DemoPlaces.MUNICIPALITIES.get(0).pcode()).orElseThrow().id();
    }

    private AdminUnit province(String code, AdminUnit country) {
        AdminUnit province = unit(code, code.equals("ZZ01") ? "Inland" : "Coast", AdminLevel.PROVINCE, country);
        units.add(province);
        return province;
    }

    /** The invented partners name places by these ids. */
    private static AdminUnit unit(String pcode, String name, AdminLevel level, AdminUnit parent) {
        return new AdminUnit(DemoPartnership.place(pcode), pcode, name, level, parent, SINCE);
    }

    private void draw(DemoPlaces.Municipality municipality, AdminUnit province) {
        AdminUnit here = unit(municipality.pcode(), municipality.name(), AdminLevel.MUNICIPALITY, province);
        here.draw(municipality.polygon());
        units.add(here);
        for (DemoPlaces.Ward ward : municipality.wards()) {
            AdminUnit wardUnit = unit(ward.pcode(), ward.name(), AdminLevel.WARD, here);
            wardUnit.draw(ward.polygon());
            units.add(wardUnit);
            ward.quarters().forEach(quarter -> settlements.add(new Settlement(wardUnit, quarter.code(), quarter.name(), quarter.informal())));
        }
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public UUID round() {
        return rounds.find(ROUND, null).orElseThrow().id();
    }

    /** Where each settlement is, by its code. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<String, Household.Place> places() {
        Map<String, Household.Place> places = new HashMap<>();
        DemoPlaces.MUNICIPALITIES.forEach(municipality -> units.findByPcode(municipality.pcode()).ifPresent(unit ->
                settlements.of(unit.id()).forEach(settlement -> places.put(settlement.code(),
                        new Household.Place(settlement.municipality(), settlement.ward(), settlement.id())))));
        return places;
    }
}
