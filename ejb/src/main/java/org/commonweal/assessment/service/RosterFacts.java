package org.commonweal.assessment.service;

import org.commonweal.assessment.model.Answers;
import org.commonweal.assessment.model.Codes.Relation;
import org.commonweal.assessment.model.Concept;
import org.commonweal.household.model.HouseholdMember;
import org.commonweal.household.model.Sex;

/** What a person's answers say for the roster. */
public final class RosterFacts {

    private RosterFacts() { }

    public static HouseholdMember.Facts of(Answers person) {
        return new HouseholdMember.Facts(person.known(Concept.RELATION).filter(Relation.HEAD.name()::equals).isPresent(),
                person.known(Concept.RELATION).orElse(null), Sex.of(person.known(Concept.SEX).orElse(null)),
                person.integer(Concept.AGE).filter(age -> age <= HouseholdMember.OLDEST).orElse(null),
                person.known(Concept.AGE_BAND).orElse(null));
    }
}
