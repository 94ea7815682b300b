package org.commonweal.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;

/** Tells the reader what has been done; with {@link #carry} also after a redirect. */
@RequestScoped
public class Messages {

    @Inject
    private FacesContext faces;

    public void done(String key, Object... values) {
        say(FacesMessage.SEVERITY_INFO, key, values);
    }

    public void warn(String key, Object... values) {
        say(FacesMessage.SEVERITY_WARN, key, values);
    }

    public void refuse(String key, Object... values) {
        say(FacesMessage.SEVERITY_ERROR, key, values);
    }

    /** Before a redirect: what was said is shown on the next page. */
    public void carry() {
        faces.getExternalContext().getFlash().setKeepMessages(true);
    }

    private void say(FacesMessage.Severity severity, String key, Object... values) {
        faces.addMessage(null, new FacesMessage(severity, Words.of(key, faces.getViewRoot().getLocale(), values), null));
    }
}
