package org.commonweal.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.util.List;
import org.commonweal.access.service.DemoSignIns;
import org.commonweal.access.service.SignInService;
import org.commonweal.shared.web.Messages;

/** Backs signin.xhtml. */
@Named
@RequestScoped
public class SignInView {

    @Inject
    private SecurityContext security;

    @Inject
    private FacesContext faces;

    @Inject
    private Messages messages;

    @Inject
    private SignInThrottle throttle;

    @Inject
    private SignInService service;

    @Size(max = 80)
    private String username;

    @Size(max = 128)
    private String password;

    public void signIn() throws IOException {
        HttpServletRequest request = (HttpServletRequest) faces.getExternalContext().getRequest();
        switch (throttle.admits(request.getRemoteAddr()) ? authenticate(request) : AuthenticationStatus.SEND_FAILURE) {
            case SEND_CONTINUE -> faces.responseComplete();
            case SUCCESS -> faces.getExternalContext().redirect(request.getContextPath() + "/home.xhtml");
            default -> {
                throttle.wrong(request.getRemoteAddr());
                messages.refuse("access.signInRefused");
            }
        }
    }

    /** The session changes its id first, so that nobody who planted one at the door is inside with us. */
    private AuthenticationStatus authenticate(HttpServletRequest request) {
        ExternalContext external = faces.getExternalContext();
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        return security.authenticate(request, (HttpServletResponse) external.getResponse(), AuthenticationParameters.withParams()
                .credential(new UsernamePasswordCredential(username, password)).newAuthentication(true));
    }

    public String signOut() {
        faces.getExternalContext().invalidateSession();
        return Navigation.SIGN_IN + "?faces-redirect=true";
    }

    public List<DemoSignIns.Hint> getDemoSignIns() {
        return service.demoSignIns();
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
