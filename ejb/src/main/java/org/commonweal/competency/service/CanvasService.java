package org.commonweal.competency.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.commonweal.access.model.Role;
import org.commonweal.competency.model.PartnerCompetencies;
import org.commonweal.partnership.model.Agreement;
import org.commonweal.partnership.model.Agreements;
import org.commonweal.partnership.model.Arrangement;
import org.commonweal.partnership.model.Framework;
import org.commonweal.partnership.model.Frameworks;
import org.commonweal.partnership.model.PartnerLine;
import org.commonweal.partnership.model.Partners;
import org.commonweal.partnership.model.WillingnessStatements;
import org.commonweal.partnership.model.WorkDomain;
import org.commonweal.partnership.service.PartnerDeeds;
import org.commonweal.partnership.service.PlaceNames;
import org.commonweal.place.model.PlaceLine;

/** The canvas of a framework: partners against kinds of work, with what each can and will do. */
@Stateless
@RolesAllowed({Role.MANAGER, Role.OVERSIGHT})
public class CanvasService {

    @Inject
    private Frameworks frameworks;

    @Inject
    private Partners partners;

    @Inject
    private PartnerCompetencies competencies;

    @Inject
    private WillingnessStatements willingness;

    @Inject
    private Agreements agreements;

    @Inject
    private PlaceNames places;

    @Inject
    private PartnerDeeds deeds;

    /** @param asked null = the newest the caller sees; empty where there is none yet */
    public Optional<Canvas> canvas(UUID asked) {
        Optional<Framework> framework = asked == null ? frameworks.all(deeds.scope()).stream().findFirst()
                : Optional.of(frameworks.get(deeds.scope(), asked));
        return framework.map(this::canvas);
    }

    /** Changes where a kind of work stands; null takes the mark away. */
    @RolesAllowed(Role.MANAGER)
    public void mark(UUID framework, WorkDomain domain, Arrangement arrangement) {
        frameworks.get(deeds.scope(), framework).mark(domain, arrangement);
        deeds.recordFramework("partnership.frameworkMarked", framework, domain + " " + arrangement);
    }

    private Canvas canvas(Framework framework) {
        List<PartnerLine> lines = partners.ofFramework(deeds.scope(), framework.id());
        Set<UUID> ids = lines.stream().map(PartnerLine::id).collect(Collectors.toSet());
        CanvasCells cells = new CanvasCells(competencies.of(ids, deeds.today()), willingness.of(ids));
        Map<UUID, List<Agreement>> signed = agreements.of(ids).stream()
                .filter(agreement -> agreement.framework().equals(framework.id())).collect(Collectors.groupingBy(Agreement::partner));
        Map<UUID, PlaceLine> known = places.all();
        return new Canvas(framework.id(), framework.name(), framework.vision(), framework.period(),
                framework.municipalities().stream().map(known::get).filter(place -> place != null).map(PlaceLine::name).sorted().toList(),
                framework.objectives().stream().map(objective -> new Canvas.Aim(objective.category(), objective.wording())).toList(),
                marks(framework),
                lines.stream().map(line -> new Canvas.Row(line, inForce(signed.get(line.id())), cells.of(line.id()))).toList());
    }

    private static List<Canvas.Mark> marks(Framework framework) {
        return List.of(WorkDomain.values()).stream()
                .map(domain -> new Canvas.Mark(domain, framework.arrangement(domain).orElse(null))).toList();
    }

    private boolean inForce(List<Agreement> agreements) {
        return agreements != null && agreements.stream().anyMatch(agreement -> agreement.inForceOn(deeds.today()));
    }
}
