package org.commonweal.assessment.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.commonweal.assessment.model.AssessmentRows;
import org.commonweal.assessment.model.AssessmentRows.Received;
import org.commonweal.assessment.service.AssessmentListener.Recorded;
import org.commonweal.assessment.service.IntakeReceipt.Outcome;
import org.commonweal.household.model.HouseholdNumbers;
import org.commonweal.household.model.HouseholdRows;
import org.commonweal.household.service.IdentityIntake;
import org.commonweal.shared.model.Ids;

/**
 * The one way in for assessed households: entry by hand, imports and the demo all come through here, in batches of one or
 * of some hundreds, in the caller's transaction. What came is kept as it came; households are found again by their source
 * and key; the same instance twice changes nothing; newer answers of a round take the place of older ones.
 */
@ApplicationScoped
public class AssessmentIntake {

    @Inject
    private HouseholdRows households;

    @Inject
    private HouseholdNumbers numbers;

    @Inject
    private AssessmentRows assessments;

    @Inject
    private IdentityIntake identities;

    @Inject
    @Any
    private Instance<AssessmentListener> listeners;

    @Inject
    private Clock clock;

    /** Takes households of one source and one round, at most some hundreds; receipts come in the same order. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<IntakeReceipt> take(List<IntakeHousehold> batch) {
        List<IntakeReceipt> receipts = new ArrayList<>(batch.size());
        List<IntakeHousehold> part = new ArrayList<>();
        Set<String> met = new HashSet<>();
        for (IntakeHousehold one : batch) {
            if (!met.add("key " + one.sourceKey()) | !met.add("instance " + one.instanceId())) {
                receipts.addAll(takeDifferent(part));
                part = new ArrayList<>();
                met = new HashSet<>(Set.of("key " + one.sourceKey(), "instance " + one.instanceId()));
            }
            part.add(one);
        }
        receipts.addAll(takeDifferent(part));
        return receipts;
    }

    /** No household and no instance stands twice in the batch. */
    private List<IntakeReceipt> takeDifferent(List<IntakeHousehold> batch) {
        if (batch.isEmpty()) {
            return List.of();
        }
        Map<String, Received> before = assessments.received(batch.stream().map(IntakeHousehold::instanceId).toList());
        List<IntakeHousehold> fresh = batch.stream().filter(one -> !before.containsKey(one.instanceId())).toList();
        Map<String, IntakeReceipt> taken = fresh.isEmpty() ? Map.of() : record(fresh);
        return batch.stream().map(one -> taken.containsKey(one.instanceId()) ? taken.get(one.instanceId())
                : repeated(before.get(one.instanceId()))).toList();
    }

    private static IntakeReceipt repeated(Received received) {
        return new IntakeReceipt(Outcome.REPEATED, received.household(), null, received.assessment(), received.submission());
    }

    private Map<String, IntakeReceipt> record(List<IntakeHousehold> batch) {
        Instant now = clock.instant();
        List<HouseholdRows.Row> homes = homes(batch);
        households.write(homes, now);
        identities.add(people(batch, homes));
        List<AssessmentRows.Row> rows = answers(batch, homes);
        assessments.write(rows, now);
        Map<String, IntakeReceipt> receipts = new HashMap<>();
        List<Recorded> recorded = new ArrayList<>(batch.size());
        for (int i = 0; i < batch.size(); i++) {
            AssessmentRows.Row row = rows.get(i);
            recorded.add(new Recorded(row.id(), row.household(), memberIds(homes.get(i)), batch.get(i), row.fresh()));
            receipts.put(row.instanceId(), new IntakeReceipt(row.fresh() ? Outcome.ACCEPTED : Outcome.CORRECTED,
                    row.household(), homes.get(i).number(), row.id(), row.submission()));
        }
        listeners.forEach(listener -> listener.recorded(List.copyOf(recorded)));
        return receipts;
    }

    private List<HouseholdRows.Row> homes(List<IntakeHousehold> batch) {
        Map<String, HouseholdRows.Known> known = households.known(batch.get(0).source(), batch.stream().map(IntakeHousehold::sourceKey).toList());
        return batch.stream().map(one -> home(one, known.get(one.sourceKey()))).toList();
    }

    private HouseholdRows.Row home(IntakeHousehold one, HouseholdRows.Known known) {
        List<HouseholdRows.MemberRow> roster = one.members().stream().map(member -> new HouseholdRows.MemberRow(
                known == null || !known.members().containsKey(member.line()) ? Ids.next() : known.members().get(member.line()),
                member.line(), member.facts())).toList();
        return new HouseholdRows.Row(known == null ? Ids.next() : known.id(), known == null ? numbers.next() : known.number(),
                known == null, one.place(), one.source(), one.sourceKey(), one.sexOfHead(), one.size(), one.enteredBy(), roster);
    }

    private static List<IdentityIntake.Person> people(List<IntakeHousehold> batch, List<HouseholdRows.Row> homes) {
        List<IdentityIntake.Person> people = new ArrayList<>();
        for (int i = 0; i < batch.size(); i++) {
            HouseholdRows.Row home = homes.get(i);
            for (int j = 0; j < home.members().size(); j++) {
                IntakeHousehold.Identity who = batch.get(i).members().get(j).identity();
                if (who != null) {
                    people.add(new IdentityIntake.Person(home.id(), home.members().get(j).id(), home.fresh(), who.name(), who.phone(), who.gps()));
                }
            }
        }
        return people;
    }

    private List<AssessmentRows.Row> answers(List<IntakeHousehold> batch, List<HouseholdRows.Row> homes) {
        List<UUID> known = homes.stream().filter(home -> !home.fresh()).map(HouseholdRows.Row::id).toList();
        Map<UUID, UUID> assessed = assessments.assessments(batch.get(0).round(), known);
        List<AssessmentRows.Row> rows = new ArrayList<>(batch.size());
        for (int i = 0; i < batch.size(); i++) {
            rows.add(answer(batch.get(i), homes.get(i), assessed.get(homes.get(i).id())));
        }
        return rows;
    }

    private static AssessmentRows.Row answer(IntakeHousehold one, HouseholdRows.Row home, UUID assessed) {
        List<AssessmentRows.MemberRow> members = new ArrayList<>(one.members().size());
        for (int i = 0; i < one.members().size(); i++) {
            members.add(new AssessmentRows.MemberRow(home.members().get(i).id(), one.members().get(i).answersJson()));
        }
        return new AssessmentRows.Row(assessed == null ? Ids.next() : assessed, assessed == null, home.id(), one.round(), Ids.next(),
                one.instanceId(), one.raw(), one.source(), one.rowNumber(), one.assessedOn(), one.answersJson(), members);
    }

    private static List<UUID> memberIds(HouseholdRows.Row home) {
        return home.members().stream().map(HouseholdRows.MemberRow::id).toList();
    }
}
