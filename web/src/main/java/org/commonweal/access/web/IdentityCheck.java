package org.commonweal.access.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import org.commonweal.access.service.SignInService;

/** Ties the container's security to our users. */
@ApplicationScoped
public class IdentityCheck implements IdentityStore {

    @Inject
    private SignInService signIn;

    public CredentialValidationResult validate(UsernamePasswordCredential credential) {
        return signIn.signIn(credential.getCaller(), credential.getPasswordAsString())
                .map(known -> new CredentialValidationResult(known.username(), known.roles()))
                .orElse(CredentialValidationResult.INVALID_RESULT);
    }
}
