package org.commonweal.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.commonweal.access.service.AccountService;
import org.commonweal.shared.web.Language;

/** Changes the language of the pages; whoever is signed in finds it again next time. */
@Named
@RequestScoped
public class LanguageChoice {

    @Inject
    private Language language;

    @Inject
    private AccountService accounts;

    @Inject
    private FacesContext faces;

    public String choose(String wanted) {
        language.choose(wanted);
        if (faces.getExternalContext().getUserPrincipal() != null) {
            accounts.speak(wanted);
        }
        return faces.getViewRoot().getViewId() + "?faces-redirect=true&includeViewParams=true";
    }
}
