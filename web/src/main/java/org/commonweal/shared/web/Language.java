package org.commonweal.shared.web;

import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** The language of this session: what the reader chose, or what the browser asks for. */
@Named
@SessionScoped
public class Language implements Serializable {

    public static final List<String> SPOKEN = List.of("en", "fr", "ar");

    private String chosen;

    public void choose(String language) {
        if (SPOKEN.contains(language)) {
            chosen = language;
        }
    }

    public Locale getLocale() {
        return chosen != null ? Locale.forLanguageTag(chosen) : FacesContext.getCurrentInstance().getApplication()
                .getViewHandler().calculateLocale(FacesContext.getCurrentInstance());
    }

    /** For answers that Faces does not make. */
    public Locale of(HttpServletRequest request) {
        if (chosen != null) {
            return Locale.forLanguageTag(chosen);
        }
        return Collections.list(request.getLocales()).stream().filter(asked -> SPOKEN.contains(asked.getLanguage()))
                .findFirst().orElse(Locale.ENGLISH);
    }

    public boolean isChosen() {
        return chosen != null;
    }

    /** {@code rtl} or {@code ltr}, for the page. */
    public String getDirection() {
        return "ar".equals(getLocale().getLanguage()) ? "rtl" : "ltr";
    }
}
