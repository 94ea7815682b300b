package org.commonweal.need.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.commonweal.assessment.model.Answers;
import org.commonweal.assessment.model.Concept;
import org.commonweal.assessment.model.ConceptKind;
import org.commonweal.need.model.ServiceLevel;
import org.commonweal.need.service.LadderResult;
import org.commonweal.need.service.Step;

/** The arithmetic behind a result in the reader's language: what was asked, what was answered, what follows. */
@Named
@ApplicationScoped
public class StepWords {

    /** What was asked, of whom; the number of the row where the step decides. */
    public String question(Step step) {
        if (step.question() == null) {
            return NeedWords.say("need.decides");
        }
        String question = NeedWords.say("assessment.concept." + step.question());
        return step.person() == 0 ? question : NeedWords.say("need.ofPerson", question, step.person());
    }

    public String answer(Step step) {
        Concept question = step.question();
        String answer = step.answer();
        if (question == null) {
            return "";
        }
        if (answer.isEmpty()) {
            return NeedWords.say("assessment.notAsked");
        }
        boolean common = question.kind() == ConceptKind.BOOLEAN || answer.equals(Answers.DONT_KNOW) || answer.equals(Answers.REFUSED);
        String key = common ? "assessment.code." + answer : "assessment.code." + question.listName() + "." + answer;
        String words = NeedWords.say(key);
        return words.equals(key) ? answer : words;
    }

    /** What the rule makes of it. */
    public String reading(Step step) {
        String key = step.question() == null ? "need.row." + step.rule() : "need.read." + step.rule() + "." + step.result();
        String words = NeedWords.say(key);
        if (words.equals(key)) {
            return plain(step.result());
        }
        // A trigger of a severity is a condition that holds or not; the row of a ladder says its result itself.
        return step.question() == null && step.rule().contains(".") ? NeedWords.say("need.trigger", words, plain(step.result())) : words;
    }

    private static String plain(String result) {
        String key = "need.truth." + result;
        String words = NeedWords.say(key);
        return words.equals(key) ? "" : words;
    }

    /** Best first, as ladders are drawn. */
    public List<String> rungs(LadderResult result) {
        List<String> rungs = new ArrayList<>(result.ladder().rungs().stream().map(this::level).toList());
        Collections.reverse(rungs);
        return rungs;
    }

    /** Place of the household's rung from the top, -1 where it stands on none. */
    public int lit(LadderResult result) {
        return result.known().map(level -> result.ladder().rank(level)).filter(rank -> rank > 0)
                .map(rank -> result.ladder().rungs().size() - rank).orElse(-1);
    }

    private String level(ServiceLevel level) {
        return NeedWords.say("need.part.LEVEL." + level);
    }
}
