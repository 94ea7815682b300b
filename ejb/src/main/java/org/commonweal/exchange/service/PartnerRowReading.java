package org.commonweal.exchange.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.commonweal.competency.model.Competency;
import org.commonweal.competency.model.EvidenceKind;
import org.commonweal.competency.model.PartnerCompetencies;
import org.commonweal.competency.model.PartnerCompetency;
import org.commonweal.competency.service.CompetencyService;
import org.commonweal.partnership.model.Capacities;
import org.commonweal.partnership.model.Capacity;
import org.commonweal.partnership.model.CapacityLimits;
import org.commonweal.partnership.model.Partner;
import org.commonweal.partnership.model.PartnerKind;
import org.commonweal.partnership.model.PartnerProfile;
import org.commonweal.partnership.model.Partners;
import org.commonweal.partnership.model.WillingnessLine;
import org.commonweal.partnership.model.WillingnessStatements;
import org.commonweal.partnership.model.WillingnessStatus;
import org.commonweal.partnership.model.WorkDomain;
import org.commonweal.partnership.service.PartnerDeeds;
import org.commonweal.partnership.service.PartnerService;
import org.commonweal.partnership.service.PartnerTermsService;
import org.commonweal.place.model.AdminUnit;
import org.commonweal.place.model.AdminUnits;
import org.commonweal.shared.model.Period;

/** What each row of a partner table would change. Every change goes through the service that a page would use. */
@ApplicationScoped
public class PartnerRowReading {

    /** Whether a row brings something new, changes something, or says what we know. */
    public enum Effect { NEW, CHANGED, SAME }

    /** @param deed carries it out */
    record Change(Effect effect, Runnable deed) { }

    @Inject
    private Partners partners;

    @Inject
    private PartnerCompetencies competencies;

    @Inject
    private WillingnessStatements willingness;

    @Inject
    private Capacities capacities;

    @Inject
    private AdminUnits units;

    @Inject
    private PartnerService register;

    @Inject
    private CompetencyService claims;

    @Inject
    private PartnerTermsService terms;

    @Inject
    private PartnerDeeds deeds;

    /** @param known ids of the partners by code; a partner that the file brings is there with a null until it is admitted */
    Change read(PartnerSheet sheet, PartnerCells cells, Map<String, UUID> known) {
        return switch (sheet) {
            case PARTNERS -> partner(cells, known);
            case COMPETENCIES -> competency(cells, known);
            case WILLINGNESS -> willing(cells, known);
            case CAPACITY -> capacity(cells, known);
        };
    }

    private Change partner(PartnerCells cells, Map<String, UUID> known) {
        String code = cells.needed("code", 20);
        Set<UUID> territory = places(cells);
        PartnerKind kind = cells.word("kind", PartnerKind.class);
        Integer female = cells.text("women_in_field_percent").isEmpty() ? null : cells.whole("women_in_field_percent", 0, 100);
        Optional<Partner> parent = cells.text("works_under").isEmpty() ? Optional.empty() : partners.find(deeds.scope(), cells.text("works_under"));
        if (parent.isEmpty() && !cells.text("works_under").isEmpty()) {
            cells.fault("works_under", "unknownPartner");
        }
        PartnerProfile profile = new PartnerProfile(cells.needed("name", 160), kind, cells.limited("about", 1000),
                cells.truth("legal_person").orElse(false), parent.map(Partner::id).orElse(null), cells.truth("women_led").orElse(null), female,
                cells.limited("contact_name", 120), cells.limited("contact_email", 200), cells.limited("contact_phone", 40));
        Optional<Partner> there = code == null ? Optional.empty() : partners.find(deeds.scope(), code);
        if (there.isEmpty() && code != null && partners.taken(code)) {
            cells.fault("code", "notYours");
        }
        if (there.isPresent()) {
            boolean same = there.get().profile().equals(profile) && there.get().territory().equals(territory);
            UUID id = there.get().id();
            return new Change(same ? Effect.SAME : Effect.CHANGED, () -> register.describe(id, profile, territory));
        }
        return new Change(Effect.NEW, () -> known.put(key(code), register.admit(code, profile, territory)));
    }

    private Change competency(PartnerCells cells, Map<String, UUID> known) {
        Supplier<UUID> partner = owner(cells, known);
        Competency what = cells.word("competency", Competency.class);
        Integer level = cells.whole("level", 0, 4);
        EvidenceKind evidence = cells.text("evidence").isEmpty() ? null : cells.word("evidence", EvidenceKind.class);
        String note = cells.limited("note", 500);
        var there = partner.get() == null || what == null ? Optional.<PartnerCompetency>empty()
                : competencies.find(partner.get(), what);
        Effect effect = there.map(one -> one.line(deeds.today())).map(line -> level != null && line.claimedLevel() == level
                && line.evidenceKind() == evidence && Objects.equals(line.evidenceNote(), note) ? Effect.SAME : Effect.CHANGED).orElse(Effect.NEW);
        return new Change(effect, () -> claims.claim(partner.get(), what, level, evidence, note));
    }

    private Change willing(PartnerCells cells, Map<String, UUID> known) {
        Supplier<UUID> partner = owner(cells, known);
        WorkDomain domain = cells.word("work", WorkDomain.class);
        WillingnessStatus status = cells.word("answer", WillingnessStatus.class);
        UUID place = cells.text("place").isEmpty() ? null : place(cells, "place", cells.text("place"));
        String signer = cells.needed("signer", 120);
        String conditions = cells.limited("conditions", 500);
        if (status == WillingnessStatus.CONDITIONAL && conditions == null) {
            cells.fault("conditions", "missing");
        }
        Effect effect = partner.get() == null || domain == null ? Effect.NEW : willingness.find(partner.get(), domain, place)
                .map(one -> same(one.line(), status, conditions, signer) ? Effect.SAME : Effect.CHANGED).orElse(Effect.NEW);
        return new Change(effect, () -> terms.say(partner.get(), domain, place, status, conditions, signer));
    }

    private static boolean same(WillingnessLine line, WillingnessStatus status, String conditions, String signer) {
        return line.status() == status && Objects.equals(line.signer(), signer)
                && (status != WillingnessStatus.CONDITIONAL || Objects.equals(line.conditions(), conditions));
    }

    private Change capacity(PartnerCells cells, Map<String, UUID> known) {
        Supplier<UUID> partner = owner(cells, known);
        LocalDate first = cells.day("first_day");
        LocalDate last = cells.day("last_day");
        BigDecimal days = cells.amount("staff_days");
        Integer wards = cells.whole("wards_at_once", 0, 9999);
        BigDecimal budget = cells.amount("budget");
        if (first == null || last == null || last.isBefore(first)) {
            cells.fault("last_day", "periodEmpty");
            return new Change(Effect.NEW, () -> { });
        }
        Period period = new Period(first, last.plusDays(1));
        List<Capacity> there = partner.get() == null ? List.of() : capacities.overlapping(partner.get(), period);
        if (there.stream().anyMatch(other -> !other.period().equals(period))) {
            cells.fault("first_day", "periodOverlaps");
        }
        boolean same = days != null && wards != null && budget != null && there.stream().map(one -> one.line().limits()).anyMatch(limits ->
                limits.staffDays().compareTo(days) == 0 && limits.maxSites() == wards && limits.budget().compareTo(budget) == 0);
        return new Change(there.isEmpty() ? Effect.NEW : same ? Effect.SAME : Effect.CHANGED,
                () -> terms.limit(partner.get(), period, new CapacityLimits(days, wards, budget)));
    }

    /** Whose row it is; asked again when the change is carried out, since the file may bring the partner itself. */
    private static Supplier<UUID> owner(PartnerCells cells, Map<String, UUID> known) {
        String code = key(cells.text("partner"));
        if (!known.containsKey(code)) {
            cells.fault("partner", code.isEmpty() ? "missing" : "unknownPartner");
        }
        return () -> known.get(code);
    }

    static String key(String code) {
        return code == null ? "" : code.strip().toUpperCase(Locale.ROOT);
    }

    private Set<UUID> places(PartnerCells cells) {
        Set<UUID> places = new HashSet<>();
        Arrays.stream(cells.text("places").split("[;,\\s]+")).filter(pcode -> !pcode.isBlank())
                .forEach(pcode -> places.add(place(cells, "places", pcode)));
        places.remove(null);
        return places;
    }

    private UUID place(PartnerCells cells, String column, String pcode) {
        Optional<UUID> place = units.findByPcode(pcode.strip()).map(AdminUnit::id);
        if (place.isEmpty()) {
            cells.fault(column, "unknownPlace");
        }
        return place.orElse(null);
    }
}
