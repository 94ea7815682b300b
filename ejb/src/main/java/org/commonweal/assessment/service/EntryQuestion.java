package org.commonweal.assessment.service;

import java.util.ArrayList;
import java.util.List;
import org.commonweal.assessment.model.Answers;
import org.commonweal.assessment.model.Concept;
import org.commonweal.assessment.model.ConceptKind;

/** One question of the entry page. */
public record EntryQuestion(Concept concept) {

    public String name() {
        return concept.name();
    }

    /** Answered from a list; the others by a number. */
    public boolean closed() {
        return concept.kind() == ConceptKind.CODE || concept.kind() == ConceptKind.BOOLEAN;
    }

    public String unit() {
        return concept.unit();
    }

    /** Where the words of an answer stand. */
    public String words(String code) {
        boolean everywhere = code.equals(Answers.DONT_KNOW) || code.equals(Answers.REFUSED) || concept.kind() == ConceptKind.BOOLEAN;
        return everywhere ? "assessment.code" : "assessment.code." + concept.listName();
    }

    /** The answers to choose from, with "does not know" and "does not say" last. */
    public List<String> codes() {
        List<String> codes = new ArrayList<>(concept.codes());
        codes.add(Answers.DONT_KNOW);
        codes.add(Answers.REFUSED);
        return codes;
    }
}
