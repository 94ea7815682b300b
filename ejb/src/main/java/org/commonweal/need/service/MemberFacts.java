package org.commonweal.need.service;

import java.util.Optional;
import org.commonweal.assessment.model.Answers;
import org.commonweal.assessment.model.Codes;
import org.commonweal.assessment.model.Codes.AgeBand;
import org.commonweal.assessment.model.Codes.Relation;
import org.commonweal.assessment.model.Codes.Sex;
import org.commonweal.assessment.model.Concept;
import org.commonweal.need.model.AssessedHousehold.RosterLine;

/**
 * What the rules know of one person. The answers of the assessment go before what the roster holds.
 *
 * @param line    place in the roster, from 1; 0 for somebody who is counted but not named
 * @param head    named as head of the household
 * @param sex     empty where not known
 * @param answers the person's own answers
 */
public record MemberFacts(int line, boolean head, Optional<Sex> sex, Age age, Optional<Relation> relation, Answers answers) {

    private static final MemberFacts NOT_NAMED =
            new MemberFacts(0, false, Optional.empty(), Age.UNKNOWN, Optional.empty(), Answers.none());

    /** A line of the stored roster. */
    static MemberFacts of(RosterLine roster) {
        Answers answers = roster.answers();
        Age age = Age.of(answers.integer(Concept.AGE).or(() -> Optional.ofNullable(roster.age())),
                answers.code(Concept.AGE_BAND, AgeBand.class).or(() -> Codes.find(AgeBand.class, roster.ageBand())));
        return new MemberFacts(roster.line(), roster.head(),
                answers.code(Concept.SEX, Sex.class).or(() -> Codes.find(Sex.class, roster.sex())), age,
                answers.code(Concept.RELATION, Relation.class).or(() -> Codes.find(Relation.class, roster.relation())), answers);
    }

    /** Counted in the household's size, but the roster does not say who it is. */
    static MemberFacts notNamed() {
        return NOT_NAMED;
    }

    Functioning functioning() {
        return Functioning.of(answers, age);
    }
}
