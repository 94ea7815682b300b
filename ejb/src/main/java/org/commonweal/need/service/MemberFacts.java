package org.commonweal.need.service;

import java.util.Optional;
import org.commonweal.assessment.model.Answers;
import org.commonweal.assessment.model.Codes.AgeBand;
import org.commonweal.assessment.model.Codes.Relation;
import org.commonweal.assessment.model.Codes.Sex;
import org.commonweal.assessment.model.Concept;

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

    /**
     * @param rosterYears completed years in the roster, or null
     * @param rosterBand  band in the roster, or null
     */
    public static MemberFacts of(int line, boolean head, Optional<Sex> rosterSex, Integer rosterYears, AgeBand rosterBand,
                                 Optional<Relation> rosterRelation, Answers answers) {
        Age age = Age.of(answers.integer(Concept.AGE).or(() -> Optional.ofNullable(rosterYears)),
                answers.code(Concept.AGE_BAND, AgeBand.class).or(() -> Optional.ofNullable(rosterBand)));
        return new MemberFacts(line, head, answers.code(Concept.SEX, Sex.class).or(() -> rosterSex), age,
                answers.code(Concept.RELATION, Relation.class).or(() -> rosterRelation), answers);
    }

    /** Counted in the household's size, but the roster does not say who it is. */
    static MemberFacts notNamed() {
        return NOT_NAMED;
    }

    Functioning functioning() {
        return Functioning.of(answers, age);
    }
}
