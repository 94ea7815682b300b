package org.commonweal.need.service;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commonweal.assessment.model.Answers;
import org.commonweal.assessment.model.Concept;
import org.commonweal.need.model.NeedFlag;
import org.commonweal.need.model.ServiceLadder;
import org.commonweal.need.model.ServiceLevel;

/** Writes down the arithmetic while a ladder is climbed. */
final class LadderSteps {

    private final ServiceLadder ladder;
    private final Answers answers;
    private final List<Step> steps = new ArrayList<>();
    private final Set<NeedFlag> flags = EnumSet.noneOf(NeedFlag.class);

    LadderSteps(ServiceLadder ladder, Answers answers) {
        this.ladder = ladder;
        this.answers = answers;
    }

    /** Notes what an answer was read as. Where nothing was asked the step still stands, with an empty answer. */
    LadderSteps read(Concept question, String rule, Object as) {
        steps.add(Step.read(answers, question, rule, as));
        return this;
    }

    /** Notes only answers that were given: for questions of which one is enough. */
    LadderSteps readIfGiven(Concept question, String rule, Object as) {
        return answers.given(question).isPresent() ? read(question, rule, as) : this;
    }

    LadderSteps flag(NeedFlag flag) {
        flags.add(flag);
        return this;
    }

    LadderSteps flagIf(boolean condition, NeedFlag flag) {
        return condition ? flag(flag) : this;
    }

    LadderResult at(String rule, ServiceLevel level) {
        return end(rule, Optional.of(level), level.name());
    }

    LadderResult unknown(String rule, NeedFlag because) {
        flags.add(because);
        return end(rule, Optional.empty(), "UNKNOWN");
    }

    private LadderResult end(String rule, Optional<ServiceLevel> level, String result) {
        steps.add(Step.concluded(rule, result));
        return new LadderResult(ladder, level, rule, flags, steps);
    }
}
