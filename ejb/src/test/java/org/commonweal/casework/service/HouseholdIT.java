package org.commonweal.casework.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.commonweal.access.model.Role;
import org.commonweal.assessment.service.EntryForm;
import org.commonweal.assessment.service.EntryDraftService;
import org.commonweal.assessment.service.EntryService;
import org.commonweal.audit.model.AuditLine;
import org.commonweal.audit.service.AuditService;
import org.commonweal.casework.model.RegisterOrder;
import org.commonweal.household.model.ConsentPurpose;
import org.commonweal.household.service.ConsentService;
import org.commonweal.household.service.IdentityService;
import org.commonweal.it.AsAdministrator;
import org.commonweal.it.AsDonor;
import org.commonweal.it.AsFieldOfficer;
import org.commonweal.it.AsManager;
import org.commonweal.it.AsPartner;
import org.commonweal.it.Given;
import org.commonweal.shared.model.NotFound;
import org.commonweal.shared.model.RuleViolation;
import org.commonweal.shared.service.Page;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class HouseholdIT {

    @Inject
    private Given given;

    @Inject
    private HouseholdTown town;

    @Inject
    private AsFieldOfficer asOfficer;

    @Inject
    private AsManager asManager;

    @Inject
    private AsAdministrator asAdministrator;

    @Inject
    private AsDonor asDonor;

    @Inject
    private AsPartner asPartner;

    @Inject
    private EntryService entry;

    @Inject
    private EntryDraftService drafts;

    @Inject
    private RegisterService register;

    @Inject
    private HouseholdPageService pages;

    @Inject
    private IdentityService identities;

    @Inject
    private ConsentService consents;

    @Inject
    private AuditService audit;

    private HouseholdTown.Town here;
    private HouseholdTown.Town elsewhere;

    @BeforeEach
    void people() {
        given.theUsual(UUID.randomUUID());
        here = town.build();
        elsewhere = town.build();
        given.user("fieldOfficer", Role.FIELD_OFFICER, Set.of(here.municipality()), null);
        given.user("manager", Role.MANAGER, Set.of(here.municipality()), null);
    }

    @Test
    void an_entered_household_is_found_by_number_and_by_name_and_has_its_need() {
        String name = "Zawadi" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        EntryService.Receipt receipt = enter(name + " Mushi");

        assertThat(asManager.call(() -> find(receipt.number())).items()).extracting(line -> line.household().id()).containsExactly(receipt.household());
        assertThat(asManager.call(() -> find(name.toUpperCase())).items()).extracting(RegisterService.Line::head).containsExactly("Z••• M.");
        HouseholdPage page = asManager.call(() -> pages.get(receipt.household()));
        assertThat(page.roster()).hasSize(2);
        assertThat(page.rounds()).hasSize(1);
        assertThat(page.rounds().get(0).levels()).containsEntry("water", "LIMITED");
        assertThat(page.consents()).extracting(line -> line.inForce()).containsExactly(false);
    }

    @Test
    void sending_twice_makes_one_household_and_the_draft_is_gone() {
        EntryForm form = form("Asha Mushi");
        asOfficer.run(() -> drafts.keep(form));
        EntryService.Receipt first = asOfficer.call(() -> entry.submit(form)).receipt();

        EntryService.Receipt second = asOfficer.call(() -> entry.submit(form)).receipt();

        assertThat(second.number()).isEqualTo(first.number());
        assertThat(asOfficer.call(() -> find(null)).total()).isEqualTo(1);
        assertThat(asOfficer.call(drafts::mine)).isEmpty();
    }

    @Test
    void a_draft_comes_back_to_its_owner_and_to_nobody_else() {
        EntryForm form = form("Asha Mushi");
        asOfficer.run(() -> drafts.keep(form));

        assertThat(asOfficer.call(drafts::mine)).extracting(saved -> saved.form().getPeople().get(0).getName()).containsExactly("Asha Mushi");
        assertThat(asManager.call(drafts::mine)).isEmpty();
        asOfficer.run(() -> drafts.forget(form.getInstanceId()));
    }

    @Test
    void unmasking_needs_a_reason_and_leaves_exactly_one_entry() {
        EntryService.Receipt receipt = enter("Asha Mushi");
        UUID identity = asManager.call(() -> pages.get(receipt.household())).roster().get(0).identity();
        long before = asAdministrator.call(() -> audit.list(0, 1)).total();

        assertThatThrownBy(() -> asManager.run(() -> identities.unmask(identity, "because"))).isInstanceOf(RuleViolation.class)
                .hasMessage("household.unmaskReasonNeeded");
        assertThat(asManager.call(() -> identities.unmask(identity, "Calls about the referral of today")).name()).isEqualTo("Asha Mushi");

        assertThat(asAdministrator.call(() -> audit.list(0, 1)).total()).isEqualTo(before + 1);
        AuditLine last = asAdministrator.call(() -> audit.list(0, 1)).items().get(0);
        assertThat(last.action()).isEqualTo("household.unmasked");
        assertThat(last.actor()).isEqualTo("manager");
        assertThat(last.detail()).contains(receipt.number()).doesNotContain("Asha");
    }

    @Test
    void an_officer_sees_names_of_own_entries_only() {
        EntryService.Receipt own = enter("Asha Mushi");
        EntryService.Receipt other = asManager.call(() -> entry.submit(form("Neema Juma"))).receipt();
        UUID mine = asOfficer.call(() -> pages.get(own.household())).roster().get(0).identity();
        HouseholdPage theirs = asOfficer.call(() -> pages.get(other.household()));

        assertThat(asOfficer.call(() -> identities.unmask(mine, "Checking what I typed")).name()).isEqualTo("Asha Mushi");
        assertThat(theirs.mayUnmask()).isFalse();
        assertThatThrownBy(() -> asOfficer.run(() -> identities.unmask(theirs.roster().get(0).identity(), "I am only curious")))
                .hasMessage("household.unmaskNotYours");
    }

    @Test
    void who_works_elsewhere_sees_nothing_and_is_not_told_that_there_is_something() {
        EntryService.Receipt receipt = enter("Asha Mushi");
        UUID identity = asManager.call(() -> pages.get(receipt.household())).roster().get(0).identity();
        given.user("manager", Role.MANAGER, Set.of(elsewhere.municipality()), null);

        assertThat(asManager.call(() -> find(receipt.number())).total()).isZero();
        assertThatThrownBy(() -> asManager.run(() -> pages.get(receipt.household()))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> asManager.run(() -> identities.unmask(identity, "I am only curious"))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> asManager.run(() -> consents.decide(receipt.household(), ConsentPurpose.REFERRAL, true))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> asManager.run(() -> entry.submit(form("Neema Juma")))).hasMessage("household.notYourPlace");
    }

    @Test
    void administrators_donors_and_partners_see_no_households() {
        UUID id = enter("Asha Mushi").household();

        assertThatThrownBy(() -> asAdministrator.run(() -> pages.get(id))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> asDonor.run(() -> find(null))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> asPartner.run(() -> identities.unmask(id, "I deliver water there"))).isInstanceOf(EJBAccessException.class);
    }

    private EntryService.Receipt enter(String name) {
        return asOfficer.call(() -> entry.submit(form(name))).receipt();
    }

    private Page<RegisterService.Line> find(String text) {
        return register.find(new RegisterSearch(text, null, null, null, null, null, RegisterOrder.NUMBER), 0, 20);
    }

    private EntryForm form(String name) {
        EntryForm form = new EntryForm("entry:" + UUID.randomUUID());
        form.setRound(here.round());
        form.setMunicipality(here.municipality());
        form.setWard(here.ward());
        form.setDay(LocalDate.of(2026, 11, 2).toString());
        form.getAnswers().put("WATER_SOURCE", "PUBLIC_TAP");
        form.getAnswers().put("WATER_PLACE", "ELSEWHERE");
        form.getAnswers().put("WATER_MINUTES", "45");
        form.getConsents().put("REFERRAL", "NO");
        form.getPeople().addAll(List.of(person(name, "HEAD", "F", "34"), person("Bahati Mushi", "CHILD", "M", "4")));
        return form;
    }

    private static EntryForm.Person person(String name, String relation, String sex, String age) {
        EntryForm.Person person = new EntryForm.Person();
        person.setName(name);
        person.getAnswers().put("RELATION", relation);
        person.getAnswers().put("SEX", sex);
        person.getAnswers().put("AGE", age);
        return person;
    }
}
