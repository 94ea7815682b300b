package org.commonweal.demo.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.commonweal.assessment.service.AssessmentIntake;
import org.commonweal.assessment.service.IntakeHousehold;
import org.commonweal.assessment.service.IntakeReceipt;
import org.commonweal.assessment.service.RosterFacts;
import org.commonweal.assessment.service.SubmissionJson;
import org.commonweal.audit.service.Audit;
import org.commonweal.household.model.ConsentPurpose;
import org.commonweal.household.model.ConsentRecord;
import org.commonweal.household.model.Consents;
import org.commonweal.household.model.Household;
import org.commonweal.household.model.Sex;
import org.commonweal.job.service.JobProgress;

/** Brings invented households in through the product's own intake, some hundreds a transaction. */
@ApplicationScoped
public class DemoPeople {

    static final String SOURCE = "demo";

    @Inject
    private DemoMap map;

    @Inject
    private AssessmentIntake intake;

    @Inject
    private Consents consents;

    @Inject
    private Audit audit;

    /** Households {@code from} (in) to {@code to} (out), and the note that they are in. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void bringIn(long from, long to, JobProgress progress) {
        DemoGenerator generator = new DemoGenerator(DemoGenerator.SEED);
        Map<String, Household.Place> places = map.places();
        UUID round = map.round();
        List<DemoHousehold> invented = new ArrayList<>();
        for (long n = from; n < to; n++) {
            invented.add(generator.household(n));
        }
        List<IntakeReceipt> receipts = intake.take(invented.stream().map(one -> arriving(one, round, places)).toList());
        for (int i = 0; i < receipts.size(); i++) {
            if (receipts.get(i).outcome() == IntakeReceipt.Outcome.ACCEPTED) {
                ask(receipts.get(i).household(), invented.get(i).assessedOn(), new Dice(DemoGenerator.SEED + 1, from + i));
            }
        }
        progress.checkpoint(Long.toString(to));
        audit.recordFor(Audit.SYSTEM, "demo.householdsMade", "Household", null, null, from + " - " + to);
    }

    private static IntakeHousehold arriving(DemoHousehold one, UUID round, Map<String, Household.Place> places) {
        String instance = SOURCE + ":" + one.key() + ":1";
        List<IntakeHousehold.Member> members = one.members().stream().map(person -> new IntakeHousehold.Member(person.line(),
                RosterFacts.of(person.answers()), person.answers().toJson(),
                new IntakeHousehold.Identity(person.name(), person.phone(), person.gps()))).toList();
        return new IntakeHousehold(SOURCE, one.key(), instance, round, places.get(one.settlement()), one.assessedOn(),
                members.isEmpty() ? Sex.UNKNOWN : members.get(0).facts().sex(), members.size(), one.answers().toJson(), members,
                SubmissionJson.of(instance, one.answers(), one.members().stream().map(DemoHousehold.Person::answers).toList()), null, null);
    }

    /** Most agree to most things, fewer to their data being shared. */
    private void ask(UUID household, LocalDate day, Dice dice) {
        for (ConsentPurpose purpose : ConsentPurpose.values()) {
            double agree = switch (purpose) {
                case SERVICE_PLANNING -> 0.98;
                case REFERRAL -> 0.9;
                case SHARE_WITH_PARTNER -> 0.84;
                case STATISTICS -> 0.96;
            };
            ConsentRecord consent = new ConsentRecord(household, purpose);
            consent.decide(dice.chance(agree), ConsentRecord.Asked.VERBALLY, day, day.plusYears(3), null);
            consents.add(consent);
        }
    }
}
