package org.commonweal.need.service;

import org.commonweal.assessment.model.Answers;
import org.commonweal.assessment.model.Concept;

/**
 * One line of the arithmetic behind a result: this answer, by this row of the rule, gives this.
 *
 * @param question the concept that was read, or null where the step reads other steps only
 * @param answer   the answer as given, {@code ""} where nothing was asked
 * @param rule     the row of the decision table, such as {@code W5}; worded by {@code need.rule.<rule>}
 * @param result   what the row makes of it: a level, a truth, a number
 * @param person   the line of the roster the answer belongs to, 0 for the household
 */
public record Step(Concept question, String answer, String rule, String result, int person) {

    static Step read(Answers answers, Concept question, String rule, Object result) {
        return new Step(question, answers.given(question).orElse(""), rule, String.valueOf(result), 0);
    }

    static Step concluded(String rule, Object result) {
        return new Step(null, "", rule, String.valueOf(result), 0);
    }

    Step of(int line) {
        return new Step(question, answer, rule, result, line);
    }
}
