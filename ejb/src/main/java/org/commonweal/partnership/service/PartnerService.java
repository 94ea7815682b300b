package org.commonweal.partnership.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.commonweal.access.model.Role;
import org.commonweal.partnership.model.Framework;
import org.commonweal.partnership.model.Frameworks;
import org.commonweal.partnership.model.Partner;
import org.commonweal.partnership.model.PartnerFilter;
import org.commonweal.partnership.model.PartnerLine;
import org.commonweal.partnership.model.PartnerProfile;
import org.commonweal.partnership.model.Partners;
import org.commonweal.place.model.PlaceLine;
import org.commonweal.shared.model.Ids;
import org.commonweal.shared.model.RuleViolation;
import org.commonweal.shared.service.Page;

/** The register of partners: finding them, and for managers describing, admitting and suspending them. */
@Stateless
@RolesAllowed(Role.MANAGER)
public class PartnerService {

    @Inject
    private Partners partners;

    @Inject
    private Frameworks frameworks;

    @Inject
    private PartnerLoad load;

    @Inject
    private PlaceNames places;

    @Inject
    private PartnerDeeds deeds;

    /** What pages and programs need to change a partner. */
    public record Described(UUID id, String code, PartnerProfile profile, Set<UUID> territory) { }

    @RolesAllowed({Role.MANAGER, Role.OVERSIGHT})
    public Page<PartnerRow> list(PartnerFilter filter, int first, int size) {
        Set<UUID> around = filter.municipality() == null ? Set.of() : places.around(filter.municipality());
        var lines = partners.page(deeds.scope(), filter, around, first, size);
        var now = load.on(lines.stream().map(PartnerLine::id).collect(Collectors.toSet()), deeds.today());
        return new Page<>(lines.stream().map(line -> new PartnerRow(line, now.get(line.id()))).toList(), first,
                partners.count(deeds.scope(), filter, around));
    }

    @RolesAllowed({Role.MANAGER, Role.OVERSIGHT})
    public List<PlaceLine> municipalities() {
        return places.municipalities(deeds.scope());
    }

    public Map<String, UUID> places() {
        return places.choices(deeds.scope());
    }

    public Described described(UUID id) {
        Partner partner = partners.get(deeds.scope(), id);
        return new Described(id, partner.code(), partner.profile(), partner.territory());
    }

    /** A new partner joins the newest framework that the caller sees, so that it can be found at all. */
    public UUID admit(String code, PartnerProfile profile, Set<UUID> territory) {
        if (partners.taken(code)) {
            throw new RuleViolation("partnership.codeTaken", code);
        }
        Framework framework = frameworks.all(deeds.scope()).stream().findFirst()
                .orElseThrow(() -> new RuleViolation("partnership.noFramework"));
        Partner partner = new Partner(Ids.next(), code, profile);
        partner.cover(territory);
        partners.add(partner);
        framework.admit(partner.id());
        deeds.record("partnership.partnerAdmitted", partner.id(), code);
        return partner.id();
    }

    public void describe(UUID id, PartnerProfile profile, Set<UUID> territory) {
        Partner partner = partners.get(deeds.scope(), id);
        partner.describe(profile);
        partner.cover(territory);
        deeds.record("partnership.partnerDescribed", id, profile.name());
    }

    public void suspend(UUID id, String reason) {
        partners.get(deeds.scope(), id).suspend(reason, deeds.today());
        deeds.record("partnership.partnerSuspended", id, reason);
    }

    public void reinstate(UUID id) {
        partners.get(deeds.scope(), id).reinstate();
        deeds.record("partnership.partnerReinstated", id, null);
    }
}
