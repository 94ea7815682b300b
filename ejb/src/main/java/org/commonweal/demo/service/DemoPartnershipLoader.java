package org.commonweal.demo.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.commonweal.activity.model.Catalogue;
import org.commonweal.activity.service.CatalogueReader;
import org.commonweal.audit.service.Audit;
import org.commonweal.competency.model.PartnerCompetencies;
import org.commonweal.partnership.model.Agreements;
import org.commonweal.partnership.model.Capacities;
import org.commonweal.partnership.model.Frameworks;
import org.commonweal.partnership.model.Partners;
import org.commonweal.partnership.model.WillingnessStatements;

/** Writes the catalogue and the invented partnership of the demonstration; a second call changes nothing. */
@ApplicationScoped
public class DemoPartnershipLoader {

    /** What was written, for whoever tells it. */
    public record Loaded(UUID framework, int partners, int templates) { }

    @Inject
    private Catalogue catalogue;

    @Inject
    private Frameworks frameworks;

    @Inject
    private Partners partners;

    @Inject
    private Agreements agreements;

    @Inject
    private WillingnessStatements willingness;

    @Inject
    private Capacities capacities;

    @Inject
    private PartnerCompetencies competencies;

    @Inject
    private Audit audit;

    @Transactional(Transactional.TxType.REQUIRED)
    public Loaded load(LocalDate today) {
        CatalogueReader.Read starter = CatalogueReader.starter();
        if (catalogue.templates().isEmpty()) {
            catalogue.add(starter.templates(), starter.packages());
        }
        DemoPartnership.Made made = DemoPartnership.make(today);
        if (!partners.taken(made.partners().get(0).code())) {
            write(made);
            audit.recordFor(Audit.SYSTEM, "demo.partnershipLoaded", "Framework", made.framework().id(), null,
                    made.partners().size() + " synthetic partners");
        }
        return new Loaded(made.framework().id(), made.partners().size(), starter.templates().size());
    }

    /** In the order in which one row needs the other. */
    private void write(DemoPartnership.Made made) {
        partners.addAll(made.partners());
        frameworks.add(made.framework());
        made.agreements().forEach(agreements::add);
        made.willingness().forEach(willingness::add);
        made.capacities().forEach(capacities::add);
        competencies.addAll(made.competencies(), made.verifications());
    }
}
