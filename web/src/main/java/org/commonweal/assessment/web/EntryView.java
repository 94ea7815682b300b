package org.commonweal.assessment.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonweal.assessment.model.RoundLine;
import org.commonweal.assessment.service.EntryForm;
import org.commonweal.assessment.service.EntryProblem;
import org.commonweal.assessment.service.EntryQuestion;
import org.commonweal.assessment.service.EntryQuestions;
import org.commonweal.assessment.service.EntryService;
import org.commonweal.household.model.ConsentPurpose;
import org.commonweal.shared.web.Words;

/** Backs household/enter.xhtml: the form, and what is wrong with it. */
@Named
@ViewScoped
public class EntryView implements Serializable {

    @Inject
    private EntryService service;

    @Inject
    private EntryDesk desk;

    private final Map<String, String> problems = new HashMap<>();
    private EntryService.Receipt receipt;

    /** What was typed is kept on the server after each field. */
    public void keep() {
        desk.keep();
    }

    public void submit() {
        EntryService.Result result = service.submit(desk.getForm());
        problems.clear();
        result.problems().forEach(problem -> problems.putIfAbsent(problem.field(), words(problem)));
        receipt = result.receipt();
        if (receipt == null) {
            desk.keep();
        }
    }

    private static String words(EntryProblem problem) {
        return Words.of(problem.key(), FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    public void next() {
        receipt = null;
        desk.begin();
    }

    public List<RoundLine> getRounds() {
        return service.rounds();
    }

    public List<EntryQuestions.Part> getParts() {
        return EntryQuestions.PARTS;
    }

    public List<EntryQuestion> getFirst() {
        return EntryQuestions.first();
    }

    public ConsentPurpose[] getPurposes() {
        return ConsentPurpose.values();
    }

    /** Field to sentence. */
    public Map<String, String> getProblems() {
        return problems;
    }

    public EntryForm getForm() {
        return desk.getForm();
    }

    public Instant getSavedAt() {
        return desk.getSavedAt();
    }

    public EntryService.Receipt getReceipt() {
        return receipt;
    }
}
