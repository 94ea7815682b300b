package org.commonweal.partnership.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.commonweal.access.model.Role;
import org.commonweal.access.model.Scope;
import org.commonweal.partnership.model.Agreement;
import org.commonweal.partnership.model.Agreements;
import org.commonweal.partnership.model.Contests;
import org.commonweal.partnership.model.Partner;
import org.commonweal.partnership.model.Partners;
import org.commonweal.partnership.model.WillingnessLine;
import org.commonweal.partnership.model.WillingnessStatements;
import org.commonweal.place.model.PlaceLine;
import org.commonweal.shared.model.NotFound;

/** The passport of a partner: what the others see of it. A partner reads its own and no other. */
@Stateless
@RolesAllowed({Role.MANAGER, Role.PARTNER, Role.OVERSIGHT})
public class PassportService {

    @Inject
    private Partners partners;

    @Inject
    private Agreements agreements;

    @Inject
    private WillingnessStatements willingness;

    @Inject
    private Contests contests;

    @Inject
    private PartnerLoad load;

    @Inject
    private PlaceNames places;

    @Inject
    private PartnerDeeds deeds;

    /** @param asked null = of the organisation the caller speaks for */
    public PartnerPassport passport(UUID asked) {
        Scope scope = deeds.scope();
        UUID id = Optional.ofNullable(asked).or(() -> Optional.ofNullable(scope.partner()))
                .orElseThrow(() -> new NotFound("partner", null));
        Partner partner = partners.get(scope, id);
        Map<UUID, PlaceLine> known = places.all();
        String parent = partner.profile().parent() == null ? null : partners.nameOf(partner.profile().parent());
        return new PartnerPassport(partner.line(), partner.profile(), parent,
                partner.territory().stream().map(place -> new PartnerPassport.Place(place, name(known, place)))
                        .sorted((one, other) -> one.name().compareTo(other.name())).toList(),
                agreements.of(Set.of(id)).stream().map(Agreement::line).toList(),
                willingness.of(Set.of(id)).stream().map(line -> said(line, known)).toList(),
                load.of(id), contests.of(id), id.equals(scope.partner()), scope.has(Role.MANAGER));
    }

    /** Places to choose from: for managers those of their municipalities, for a partner all. */
    public Map<String, UUID> places() {
        return places.choices(deeds.scope());
    }

    private static PartnerPassport.Said said(WillingnessLine line, Map<UUID, PlaceLine> known) {
        return new PartnerPassport.Said(line, line.adminUnit() == null ? null : name(known, line.adminUnit()));
    }

    private static String name(Map<UUID, PlaceLine> known, UUID place) {
        PlaceLine line = known.get(place);
        return line == null ? "?" : line.name();
    }
}
