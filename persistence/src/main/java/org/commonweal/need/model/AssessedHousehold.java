package org.commonweal.need.model;

import java.util.List;
import org.commonweal.assessment.model.Answers;

/**
 * One assessment as the rules read it.
 *
 * @param sexOfHead as the household record says: F, M, X or ?
 * @param informal  whether the settlement is informal, or null
 */
public record AssessedHousehold(NeedProfileRow.Place place, String sexOfHead, int size, Boolean informal, Answers answers,
                                List<RosterLine> roster) {

    /** One person of the roster; relation, age and band are null where they are not known. */
    public record RosterLine(int line, boolean head, String relation, String sex, Integer age, String ageBand, Answers answers) { }
}
