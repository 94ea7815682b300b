package org.commonweal.access.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContextWrapper;
import jakarta.security.enterprise.credential.BasicAuthenticationCredential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.commonweal.shared.web.Hardening;

/**
 * People sign in by {@link FormSignIn}. Programs send user and password with each request (RFC 7617), below
 * {@code /api} only, and never get a session; a program without either is told so instead of being sent to a page.
 */
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {

    private static final String BASIC = "Basic ";

    @Inject
    private FormSignIn form;

    @Inject
    private IdentityStoreHandler users;

    @Override
    public AuthenticationStatus validateRequest(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        String header = request.getHeader("Authorization");
        boolean program = request.getServletPath().startsWith("/api");
        if (program && header != null && header.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
            return basic(header.substring(BASIC.length()).strip(), response, context);
        }
        if (program && request.getUserPrincipal() == null && request.getSession(false) == null && context.isProtected()) {
            return refuse(response, context);
        }
        return form.validateRequest(request, response, new Protected(context));
    }

    /** The server sends strangers to the door before any filter of ours; that answer is protected here. */
    private static final class Protected extends HttpMessageContextWrapper {

        Protected(HttpMessageContext context) {
            super(context);
        }

        @Override
        public AuthenticationStatus redirect(String location) {
            Hardening.unfiltered(getRequest(), getResponse());
            return super.redirect(location);
        }
    }

    private AuthenticationStatus basic(String sent, HttpServletResponse response, HttpMessageContext context) {
        CredentialValidationResult result;
        try {
            BasicAuthenticationCredential credential = new BasicAuthenticationCredential(sent);
            result = users.validate(new UsernamePasswordCredential(credential.getCaller(), credential.getPasswordAsString()));
        } catch (IllegalArgumentException notBase64) {
            result = CredentialValidationResult.INVALID_RESULT;
        }
        return result.getStatus() == CredentialValidationResult.Status.VALID ? context.notifyContainerAboutLogin(result) : refuse(response, context);
    }

    private static AuthenticationStatus refuse(HttpServletResponse response, HttpMessageContext context) {
        response.setHeader("WWW-Authenticate", "Basic realm=\"Commonweal\", charset=\"UTF-8\"");
        return context.responseUnauthorized();
    }

    @Override
    public void cleanSubject(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        form.cleanSubject(request, response, context);
    }
}
