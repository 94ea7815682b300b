package org.commonweal.need.service;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.commonweal.assessment.model.Answers;
import org.commonweal.assessment.model.Codes.Relation;
import org.commonweal.assessment.model.Codes.Sex;
import org.commonweal.assessment.model.Concept;

/** Households made for tests, read as nouns. */
final class Families {

    private Families() { }

    static HouseholdFacts household(MemberFacts... members) {
        return household(Answers.none(), members);
    }

    static HouseholdFacts household(Answers answers, MemberFacts... members) {
        return new HouseholdFacts(Optional.empty(), Optional.empty(), Optional.empty(), List.of(members), answers);
    }

    static MemberFacts head(Sex sex, int age, Answers answers) {
        return new MemberFacts(1, true, Optional.of(sex), Age.of(age), Optional.of(Relation.HEAD), answers);
    }

    static MemberFacts member(int line, Relation relation, Sex sex, int age, Answers answers) {
        return new MemberFacts(line, false, Optional.of(sex), Age.of(age), Optional.of(relation), answers);
    }

    static MemberFacts aged(int line, int age) {
        return member(line, Relation.OTHER_RELATIVE, Sex.F, age, functioning(1, 1, 1, 1, 1, 1));
    }

    /** 1 to 4 as on the form; 0: does not know. */
    static Answers functioning(int... levels) {
        List<String> codes = List.of(Answers.DONT_KNOW, "NO_DIFFICULTY", "SOME", "A_LOT", "CANNOT_DO");
        Answers answers = Answers.none();
        for (int i = 0; i < levels.length; i++) {
            answers = answers.with(Functioning.DOMAINS.get(i), codes.get(levels[i]));
        }
        return answers;
    }

    static Answers healthy() {
        return functioning(1, 1, 1, 1, 1, 1).with(Concept.CHRONIC_ILLNESS, Answers.NO);
    }

    static List<MemberFacts> ages(int... ages) {
        return Arrays.stream(ages).mapToObj(age -> aged(1, age)).toList();
    }
}
