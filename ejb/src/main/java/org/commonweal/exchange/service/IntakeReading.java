package org.commonweal.exchange.service;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.commonweal.assessment.model.Answers;
import org.commonweal.assessment.model.Concept;
import org.commonweal.assessment.service.IntakeHousehold;
import org.commonweal.exchange.service.PlaceFinding.Finding;
import org.commonweal.exchange.service.ReadRow.Outcome;
import org.commonweal.household.model.Household;
import org.commonweal.household.model.HouseholdMember.Facts;
import org.commonweal.household.model.Sex;

/** Makes of a row what the intake takes. */
final class IntakeReading {

    private static final String HEAD = "HEAD";

    private IntakeReading() { }

    static IntakeHousehold household(ImportSetting setting, ReadRow read, Finding place, Clock clock) {
        PreparedRow row = read.row();
        List<IntakeHousehold.Member> members = members(row.members());
        // An answer that came before, was changed, and comes again is a new submission of its own.
        String instance = read.outcome() == Outcome.UPDATED ? read.instance() + "~" + Long.toString(clock.millis(), 36) : read.instance();
        return new IntakeHousehold(setting.source(), row.key(), instance, setting.round(),
                new Household.Place(place.municipality(), place.ward(), place.settlement()), assessedOn(row.answers()),
                sexOfHead(row), size(row), row.answers().toJson(), members, row.raw(), (int) row.row().number(), setting.scope().user());
    }

    private static LocalDate assessedOn(Answers answers) {
        return answers.date(Concept.ASSESSED_ON).orElse(null);
    }

    private static int size(PreparedRow row) {
        return Math.max(row.answers().integer(Concept.HOUSEHOLD_SIZE).orElse(0), row.members().size());
    }

    private static Sex sexOfHead(PreparedRow row) {
        return sex(row.answers().known(Concept.SEX_OF_HEAD).or(() -> row.members().stream().filter(IntakeReading::head).findFirst()
                .flatMap(member -> member.known(Concept.SEX))).orElse("?"));
    }

    private static boolean head(Answers member) {
        return member.known(Concept.RELATION).filter(HEAD::equals).isPresent();
    }

    private static List<IntakeHousehold.Member> members(List<Answers> people) {
        List<IntakeHousehold.Member> members = new ArrayList<>(people.size());
        for (Answers one : people) {
            Facts facts = new Facts(head(one), one.known(Concept.RELATION).orElse(null), sex(one.known(Concept.SEX).orElse("?")),
                    one.integer(Concept.AGE).orElse(null), one.known(Concept.AGE_BAND).orElse(null));
            members.add(new IntakeHousehold.Member(members.size() + 1, facts, one.toJson(), null));
        }
        return members;
    }

    private static Sex sex(String code) {
        for (Sex sex : Sex.values()) {
            if (sex.code().equals(code)) {
                return sex;
            }
        }
        return Sex.UNKNOWN;
    }
}
