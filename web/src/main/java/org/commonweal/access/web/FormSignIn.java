package org.commonweal.access.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.AutoApplySession;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.authentication.mechanism.http.LoginToContinue;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** How people sign in: on a page, once a session. */
@ApplicationScoped
@Typed(FormSignIn.class)
@AutoApplySession
@LoginToContinue(loginPage = "/signin.xhtml", useForwardToLogin = false, errorPage = "")
public class FormSignIn implements HttpAuthenticationMechanism {

    @Inject
    private IdentityStoreHandler users;

    @Override
    public AuthenticationStatus validateRequest(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        Credential credential = context.getAuthParameters().getCredential();
        return credential == null ? context.doNothing() : context.notifyContainerAboutLogin(users.validate(credential));
    }
}
