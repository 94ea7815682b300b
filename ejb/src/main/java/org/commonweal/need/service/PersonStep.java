package org.commonweal.need.service;

import org.commonweal.assessment.model.Concept;
import org.commonweal.need.model.Truth;
import org.commonweal.need.model.VulnerabilityMark;

/** Words the evidence that one person of the roster gives for a mark. */
final class PersonStep {

    private PersonStep() { }

    static Step age(MemberFacts person, VulnerabilityMark mark, Truth result) {
        Age age = person.age();
        String years = age.youngest() == age.oldest() ? String.valueOf(age.youngest())
                : age.equals(Age.UNKNOWN) ? "" : age.youngest() + "–" + age.oldest();
        return new Step(Concept.AGE, years, "mark." + mark, result.name(), person.line());
    }

    static Step answer(MemberFacts person, Concept question, VulnerabilityMark mark, Truth result) {
        return Step.read(person.answers(), question, "mark." + mark, result).of(person.line());
    }
}
