package org.commonweal.competency.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.commonweal.access.model.Role;
import org.commonweal.audit.service.AuditService;
import org.commonweal.competency.model.Competency;
import org.commonweal.competency.model.CompetencyLine;
import org.commonweal.competency.model.EvidenceKind;
import org.commonweal.demo.service.DemoPartnership;
import org.commonweal.demo.service.DemoPartnershipLoader;
import org.commonweal.it.AsDonor;
import org.commonweal.it.AsManager;
import org.commonweal.it.AsOversight;
import org.commonweal.it.AsPartner;
import org.commonweal.it.Given;
import org.commonweal.partnership.model.CapacityLimits;
import org.commonweal.partnership.model.PartnerFilter;
import org.commonweal.partnership.model.WillingnessStatus;
import org.commonweal.partnership.model.WorkDomain;
import org.commonweal.partnership.service.AgreementService;
import org.commonweal.partnership.service.PartnerService;
import org.commonweal.partnership.service.PartnerTermsService;
import org.commonweal.partnership.service.PassportService;
import org.commonweal.shared.model.NotFound;
import org.commonweal.shared.model.Period;
import org.commonweal.shared.model.RuleViolation;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who may do what to whom: a partner speaks for itself, and claiming is never verifying. */
@ExtendWith(ArquillianExtension.class)
class PartnerRightsIT {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final UUID OWN = DemoPartnership.partner("MKW");
    private static final UUID OTHER = DemoPartnership.partner("OEM");
    private static final UUID MUNICIPALITY = DemoPartnership.partner("MLM");

    @Inject
    private Given given;

    @Inject
    private DemoPartnershipLoader loader;

    @Inject
    private AsPartner asPartner;

    @Inject
    private AsManager asManager;

    @Inject
    private AsOversight asOversight;

    @Inject
    private AsDonor asDonor;

    @Inject
    private PassportService passports;

    @Inject
    private PartnerService register;

    @Inject
    private PartnerTermsService terms;

    @Inject
    private AgreementService agreements;

    @Inject
    private CompetencyService competencies;

    @Inject
    private CanvasService canvas;

    @Inject
    private AuditService audit;

    @BeforeEach
    void people() {
        loader.load(DAY);
        given.theUsual(OWN);
    }

    private CompetencyLine competency(UUID partner, Competency what) {
        List<CompetencyLine> lines = asManager.call(() -> competencies.of(partner));
        return lines.stream().filter(line -> line.competency() == what).findAny().orElseThrow();
    }

    @Test
    void a_partner_reads_its_own_passport_and_no_other() {
        assertThat(asPartner.call(() -> passports.passport(null)).partner().id()).isEqualTo(OWN);
        assertThatThrownBy(() -> asPartner.run(() -> passports.passport(OTHER))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> asPartner.run(() -> competencies.of(OTHER))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> asDonor.run(() -> passports.passport(OWN))).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void a_partner_changes_its_own_word_and_nobody_elses() {
        asPartner.run(() -> terms.say(OWN, WorkDomain.FINANCE, null, WillingnessStatus.UNWILLING, null, "Amina"));

        assertThat(asPartner.call(() -> passports.passport(null)).willingness()).anyMatch(
                said -> said.line().domain() == WorkDomain.FINANCE && said.line().status() == WillingnessStatus.UNWILLING);
        assertThatThrownBy(() -> asPartner.run(() -> terms.say(OTHER, WorkDomain.WATER, null, WillingnessStatus.WILLING, null, "Amina")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> asPartner.run(() -> competencies.claim(OTHER, Competency.W01, 4, null, null))).isInstanceOf(NotFound.class);
    }

    @Test
    void what_a_partner_says_is_written_down_with_its_name() {
        asPartner.run(() -> terms.say(OWN, WorkDomain.HEALTH, null, WillingnessStatus.WILLING, null, "Amina"));

        assertThat(asOversight.call(() -> audit.list(0, 1)).items()).singleElement().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo("partnership.willingnessSaid");
            assertThat(entry.actor()).isEqualTo("partner");
            assertThat(entry.entityId()).isEqualTo(OWN);
        });
    }

    @Test
    void claiming_is_not_verifying() {
        asPartner.run(() -> competencies.claim(OWN, Competency.W07, 4, EvidenceKind.CERTIFICATE, "Licence 12"));
        CompetencyLine claimed = competency(OWN, Competency.W07);

        assertThat(claimed.effectiveLevel()).isEqualTo(1);
        assertThatThrownBy(() -> asPartner.run(() -> competencies.verify(claimed.id(), 4, EvidenceKind.CERTIFICATE, null)))
                .isInstanceOf(EJBAccessException.class);
        asManager.run(() -> competencies.verify(claimed.id(), 3, EvidenceKind.SITE_VISIT, "Seen"));
        assertThat(competency(OWN, Competency.W07).effectiveLevel()).isEqualTo(3);
        assertThat(asPartner.call(() -> competencies.history(claimed.id()))).isNotEmpty();
    }

    @Test
    void a_municipality_is_verified_by_an_oversight_body_and_not_by_its_own_secretariat() {
        UUID claimed = competency(MUNICIPALITY, Competency.G01).id();

        assertThatThrownBy(() -> asManager.run(() -> competencies.verify(claimed, 4, EvidenceKind.AUDIT, null)))
                .isInstanceOf(RuleViolation.class).hasMessage("competency.notByItself");
        asOversight.run(() -> competencies.verify(claimed, 3, EvidenceKind.AUDIT, null));
    }

    @Test
    void only_managers_keep_the_register_accept_conditions_and_lead_agreements() {
        assertThatThrownBy(() -> asPartner.run(() -> register.suspend(OWN, "x"))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> asPartner.run(() -> register.list(PartnerFilter.NONE, 0, 10))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> asPartner.run(() -> terms.acceptConditions(UUID.randomUUID()))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> asPartner.run(() -> agreements.activate(UUID.randomUUID()))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> asPartner.run(() -> canvas.canvas(null))).isInstanceOf(EJBAccessException.class);
        assertThat(asOversight.call(() -> register.list(PartnerFilter.NONE, 0, 10)).total()).isGreaterThanOrEqualTo(40);
    }

    @Test
    void a_manager_of_another_town_sees_no_partner_of_this_framework() {
        given.user("manager", Role.MANAGER, Set.of(UUID.randomUUID()), null);

        assertThat(asManager.call(() -> register.list(PartnerFilter.NONE, 0, 10)).items()).isEmpty();
        assertThatThrownBy(() -> asManager.run(() -> passports.passport(OWN))).isInstanceOf(NotFound.class);
    }

    @Test
    void periods_of_one_partner_do_not_overlap() {
        CapacityLimits limits = new CapacityLimits(BigDecimal.TEN, 1, BigDecimal.TEN);
        Period later = new Period(LocalDate.of(2031, 1, 1), LocalDate.of(2031, 4, 1));
        asPartner.run(() -> terms.limit(OWN, later, limits));
        asPartner.run(() -> terms.limit(OWN, later, new CapacityLimits(BigDecimal.ONE, 1, BigDecimal.TEN)));

        assertThatThrownBy(() -> asPartner.run(() -> terms.limit(OWN, new Period(later.from().plusDays(1), later.to()), limits)))
                .isInstanceOf(RuleViolation.class).hasMessage("partnership.capacityOverlaps");
        assertThat(asPartner.call(() -> passports.passport(null)).quarters()).filteredOn(q -> q.capacity().period().equals(later)).singleElement()
                .satisfies(quarter -> assertThat(quarter.capacity().limits().staffDays()).isEqualByComparingTo("1"));
    }

    @Test
    void the_canvas_counts_who_is_ready() {
        assertThat(asManager.call(() -> canvas.canvas(null))).hasValueSatisfying(seen -> {
            assertThat(seen.rows()).hasSizeGreaterThanOrEqualTo(40);
            assertThat(seen.ready().get(WorkDomain.WATER.ordinal())).isPositive();
        });
    }
}
