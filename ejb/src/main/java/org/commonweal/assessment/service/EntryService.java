package org.commonweal.assessment.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.commonweal.access.model.Role;
import org.commonweal.access.model.Scope;
import org.commonweal.access.service.Caller;
import org.commonweal.assessment.model.Answers;
import org.commonweal.assessment.model.AssessmentRounds;
import org.commonweal.assessment.model.Concept;
import org.commonweal.assessment.model.RoundLine;
import org.commonweal.audit.service.Audit;
import org.commonweal.household.model.ConsentPurpose;
import org.commonweal.household.model.ConsentRecord;
import org.commonweal.household.model.Consents;
import org.commonweal.household.model.Household;
import org.commonweal.household.model.Households;
import org.commonweal.household.model.Sex;
import org.commonweal.place.model.AdminUnit;
import org.commonweal.place.model.AdminUnits;
import org.commonweal.shared.model.RuleViolation;

/** Taking in one household that somebody types. Sent twice, it is there once. */
@Stateless
@RolesAllowed({Role.FIELD_OFFICER, Role.MANAGER})
public class EntryService {

    /** What to tell the person; without problems the household is in. */
    public record Result(List<EntryProblem> problems, Receipt receipt) { }

    /** @param number what the household is found by from now on */
    public record Receipt(String number, UUID household, Instant at) { }

    @Inject
    private AssessmentIntake intake;

    @Inject
    private AssessmentRounds rounds;

    @Inject
    private Households households;

    @Inject
    private Consents consents;

    @Inject
    private EntryDraftStore drafts;

    @Inject
    private AdminUnits units;

    @Inject
    private Caller caller;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /** The rounds that take answers, the newest first. */
    public List<RoundLine> rounds() {
        return rounds.of(caller.scope()).stream().filter(round -> round.closedOn() == null).toList();
    }

    public Result submit(EntryForm form) {
        List<EntryProblem> problems = EntryCheck.problems(form, LocalDate.now(clock));
        if (!problems.isEmpty()) {
            return new Result(problems, null);
        }
        Scope scope = caller.scope();
        requireMine(scope, form);
        IntakeReceipt taken = intake.take(List.of(arriving(form, scope))).get(0);
        Household household = households.get(scope, taken.household());
        drafts.forget(scope, form.getInstanceId());
        if (taken.outcome() != IntakeReceipt.Outcome.REPEATED) {
            ask(form, household.id(), scope);
            audit.record("household.entered", "Household", household.id(), form.getMunicipality(), household.number());
        }
        return new Result(List.of(), new Receipt(household.number(), household.id(), clock.instant()));
    }

    private void requireMine(Scope scope, EntryForm form) {
        AdminUnit ward = units.get(form.getWard());
        if (!scope.sees(form.getMunicipality()) || !form.getMunicipality().equals(ward.municipality())) {
            throw new RuleViolation("household.notYourPlace");
        }
        rounds.get(form.getRound()).requireOpen();
    }

    private static IntakeHousehold arriving(EntryForm form, Scope scope) {
        Answers living = EntryCheck.household(form);
        List<Answers> people = form.getPeople().stream().map(EntryCheck::person).toList();
        List<IntakeHousehold.Member> members = new ArrayList<>();
        Sex head = Sex.UNKNOWN;
        for (int i = 0; i < people.size(); i++) {
            EntryForm.Person typed = form.getPeople().get(i);
            IntakeHousehold.Member member = new IntakeHousehold.Member(i + 1, RosterFacts.of(people.get(i)), people.get(i).toJson(),
                    new IntakeHousehold.Identity(EntryCheck.trimmed(typed.getName()), EntryCheck.trimmed(typed.getPhone()), null));
            head = member.facts().head() ? member.facts().sex() : head;
            members.add(member);
        }
        if (head != Sex.UNKNOWN) {
            living = living.with(Concept.SEX_OF_HEAD, head.code());
        }
        return new IntakeHousehold(Household.ENTERED_BY_HAND, form.getInstanceId(), form.getInstanceId(), form.getRound(),
                new Household.Place(form.getMunicipality(), form.getWard(), form.getSettlement()), LocalDate.parse(form.getDay()), head,
                members.size(), living.toJson(), members, SubmissionJson.of(form.getInstanceId(), living, people), null, scope.user());
    }

    private void ask(EntryForm form, UUID household, Scope scope) {
        for (ConsentPurpose purpose : ConsentPurpose.values()) {
            String said = form.getConsents().get(purpose.name());
            if (said != null) {
                ConsentRecord consent = new ConsentRecord(household, purpose);
                consent.decide(Answers.YES.equals(said), ConsentRecord.Asked.VERBALLY, LocalDate.parse(form.getDay()), null, scope.user());
                consents.add(consent);
            }
        }
    }
}
