package org.commonweal.exchange.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.commonweal.exchange.model.ImportFault;
import org.commonweal.exchange.service.ColumnChoice;
import org.commonweal.exchange.service.ImportReview;
import org.commonweal.exchange.service.ImportService;
import org.commonweal.shared.model.NotFound;
import org.commonweal.shared.web.Lines;
import org.primefaces.PrimeFaces;

/** Backs exchange/import.xhtml: one import from its files to its receipt. */
@Named
@ViewScoped
public class ImportView implements Serializable {

    @Inject
    private ImportService service;

    @Inject
    private ImportReview review;

    private UUID id;

    private transient ImportReview.ImportView now;

    private List<ColumnChoice> choices;

    private boolean mapping;

    private boolean createPlaces;

    private String known;

    @Size(max = 120)
    private String keepAs;

    private final Lines<ImportFault> problems = new Lines<>((first, size) -> review.problems(id, getNow().phase(), first, size));

    public void load() {
        if (id == null) {
            throw new NotFound("import", null);
        }
        mapping = getNow().step() == 1;
        if (mapping) {
            choices = review.choices(id);
        }
    }

    public ImportReview.ImportView getNow() {
        if (now == null) {
            now = review.get(id);
        }
        return now;
    }

    public void useKnown() {
        choices = review.choices(id, known);
    }

    public void purposeChosen(ColumnChoice choice) {
        choice.getValues().clear();
        choice.getValues().addAll(review.values(id, choice));
    }

    public String check() {
        review.map(id, choices, createPlaces, keepAs);
        service.check(id, false);
        return again();
    }

    public String mapAgain() {
        choices = review.choices(id);
        mapping = true;
        return null;
    }

    public String readAs(String encoding) {
        service.readAs(id, encoding);
        return again();
    }

    public String commit() {
        service.commit(id);
        return again();
    }

    private String again() {
        return "/exchange/import.xhtml?faces-redirect=true&id=" + id;
    }

    /** Asked by the page while work goes on; once it has ended the page loads itself anew. */
    public void look() {
        now = null;
        PrimeFaces.current().ajax().addCallbackParam("ended", !getNow().working());
    }

    public FaultWords getWords() {
        return new FaultWords(locale());
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    public List<String> getSteps() {
        return PurposeWords.steps(locale());
    }

    public Map<String, String> purposes(boolean ofMembers) {
        return PurposeWords.purposes(ofMembers, locale());
    }

    public Map<String, String> codes(String purpose) {
        return PurposeWords.codes(purpose, locale());
    }

    public List<String> getMappings() {
        return service.mappingNames();
    }

    public List<ColumnChoice> getChoices() {
        return choices;
    }

    public Lines<ImportFault> getProblems() {
        return problems;
    }

    public boolean isMapping() {
        return mapping;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public boolean isCreatePlaces() {
        return createPlaces;
    }

    public void setCreatePlaces(boolean createPlaces) {
        this.createPlaces = createPlaces;
    }

    public String getKnown() {
        return known;
    }

    public void setKnown(String known) {
        this.known = known;
    }

    public String getKeepAs() {
        return keepAs;
    }

    public void setKeepAs(String keepAs) {
        this.keepAs = keepAs;
    }
}
