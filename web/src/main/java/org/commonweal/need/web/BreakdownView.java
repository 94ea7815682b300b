package org.commonweal.need.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.commonweal.need.service.BreakdownService;
import org.commonweal.need.service.Choices;

/** Backs need/breakdown.xhtml: everything chosen stands in the address, so that it can be sent to a colleague. */
@Named
@RequestScoped
public class BreakdownView {

    @Inject
    private BreakdownService service;

    @Inject
    private NeedWords words;

    private final BreakdownAsked asked = new BreakdownAsked();
    private Choices choices;
    private BreakdownShown shown;

    public void load() {
        asked.complete(getChoices());
        shown = new BreakdownShown(service.table(asked.by(), asked.across(), asked.roundId(), asked.placeId()), asked.counted(), words);
    }

    public String show() {
        return "/need/breakdown?faces-redirect=true&includeViewParams=true";
    }

    public BreakdownAsked getAsked() {
        return asked;
    }

    /** Asked for early, too: a sent form is checked against it before the page is made. */
    public Choices getChoices() {
        choices = choices == null ? service.choices() : choices;
        return choices;
    }

    public BreakdownShown getShown() {
        if (shown == null) {
            load();
        }
        return shown;
    }
}
