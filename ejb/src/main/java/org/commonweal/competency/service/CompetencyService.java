package org.commonweal.competency.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.commonweal.access.model.Role;
import org.commonweal.competency.model.Competency;
import org.commonweal.competency.model.CompetencyLine;
import org.commonweal.competency.model.EvidenceKind;
import org.commonweal.competency.model.PartnerCompetencies;
import org.commonweal.competency.model.PartnerCompetency;
import org.commonweal.competency.model.VerificationLine;
import org.commonweal.partnership.model.Partner;
import org.commonweal.partnership.model.PartnerKind;
import org.commonweal.partnership.model.Partners;
import org.commonweal.partnership.service.PartnerDeeds;
import org.commonweal.shared.model.RuleViolation;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What partners can do: they claim it, somebody of another body verifies it. Claiming and verifying are never one right. */
@Stateless
@RolesAllowed({Role.MANAGER, Role.PARTNER, Role.OVERSIGHT})
public class CompetencyService {

    @Inject
    private PartnerCompetencies competencies;

    @Inject
    private Partners partners;

    @Inject
    private PartnerDeeds deeds;

    /** How many months a verification counts. */
    @Inject
    @ConfigProperty(name = "commonweal.competency.months", defaultValue = "24")
    private int months;

    /** As it stands today; {@code partner} null = of the organisation the caller speaks for. */
    public List<CompetencyLine> of(UUID partner) {
        UUID asked = Optional.ofNullable(partner).orElse(deeds.scope().partner());
        return competencies.of(Set.of(partners.get(deeds.scope(), asked).id()), deeds.today());
    }

    public List<VerificationLine> history(UUID partnerCompetency) {
        partners.get(deeds.scope(), competencies.get(partnerCompetency).partner());
        return competencies.history(partnerCompetency);
    }

    /** A partner claims for itself; a manager writes down what a partner claimed on paper. */
    @RolesAllowed({Role.MANAGER, Role.PARTNER})
    public void claim(UUID partner, Competency what, int level, EvidenceKind evidence, String note) {
        partners.get(deeds.scope(), partner);
        PartnerCompetency competency = competencies.find(partner, what).orElseGet(() -> new PartnerCompetency(partner, what));
        competency.claim(level, evidence, note, deeds.scope().name(), deeds.today());
        competencies.add(competency);
        deeds.record("competency.claimed", partner, what + " " + level);
    }

    /**
     * By the secretariat (managers) or an oversight body. Of a municipality only by an oversight body: the secretariat is
     * seated there and would verify itself.
     */
    @RolesAllowed({Role.MANAGER, Role.OVERSIGHT})
    public void verify(UUID partnerCompetency, int level, EvidenceKind evidence, String note) {
        PartnerCompetency competency = competencies.get(partnerCompetency);
        Partner partner = partners.get(deeds.scope(), competency.partner());
        boolean itself = partner.id().equals(deeds.scope().partner());
        if (itself || partner.kind() == PartnerKind.MUNI && !deeds.scope().has(Role.OVERSIGHT)) {
            throw new RuleViolation("competency.notByItself");
        }
        LocalDate today = deeds.today();
        competencies.add(competency.verify(level, evidence, note, deeds.scope().name(), today, today.plusMonths(months)));
        deeds.record("competency.verified", partner.id(), competency.competency() + " " + level);
    }
}
