package org.commonweal.partnership.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.commonweal.access.model.Role;
import org.commonweal.partnership.model.Framework;
import org.commonweal.partnership.model.FrameworkLine;
import org.commonweal.partnership.model.Frameworks;
import org.commonweal.place.model.PlaceLine;
import org.commonweal.shared.model.Ids;
import org.commonweal.shared.model.NotFound;
import org.commonweal.shared.model.Period;

/** Founding frameworks, without which no partner can be admitted and nothing be planned. */
@Stateless
@RolesAllowed(Role.MANAGER)
public class FrameworkService {

    @Inject
    private Frameworks frameworks;

    @Inject
    private PlaceNames places;

    @Inject
    private PartnerDeeds deeds;

    /** Newest first. */
    public List<FrameworkLine> all() {
        return frameworks.all(deeds.scope()).stream().map(Framework::line).toList();
    }

    /** Those the caller works in. */
    public List<PlaceLine> municipalities() {
        return places.municipalities(deeds.scope());
    }

    public UUID found(String name, String vision, String currency, Period period, Set<UUID> municipalities) {
        municipalities.stream().filter(place -> !deeds.scope().sees(place)).findFirst().ifPresent(place -> {
            throw new NotFound("municipality", place);
        });
        Framework framework = new Framework(Ids.next(), name, vision, currency, period, municipalities);
        frameworks.add(framework);
        deeds.recordFramework("partnership.frameworkFounded", framework.id(), name);
        return framework.id();
    }
}
