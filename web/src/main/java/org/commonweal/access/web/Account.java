package org.commonweal.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonweal.access.model.Role;
import org.commonweal.access.service.AccountService;
import org.commonweal.shared.web.Language;
import org.commonweal.shared.web.Words;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Who is signed in, read afresh in every request, for the shell and for {@link PageAccess}. */
@Named
@RequestScoped
public class Account {

    @Inject
    private AccountService service;

    @Inject
    private Language language;

    @Inject
    @ConfigProperty(name = "commonweal.demo", defaultValue = "false")
    private boolean demo;

    private AccountService.Account mine;

    private AccountService.Account mine() {
        if (mine == null) {
            mine = service.mine();
        }
        return mine;
    }

    public boolean hasAny(Set<String> roles) {
        return mine().scope().roles().stream().anyMatch(roles::contains);
    }

    public boolean has(String role) {
        return mine().scope().has(role);
    }

    public boolean isMustChangePassword() {
        return mine().mustChangePassword();
    }

    public String getName() {
        return mine().displayName();
    }

    public String getUsername() {
        return mine().username();
    }

    public String getLanguage() {
        return mine().language();
    }

    /** The first of the person's roles in the order of the work: it decides the home and the guide. */
    public String getMainRole() {
        return Role.ALL.stream().filter(this::has).findFirst().orElse("");
    }

    public String getRoleWords() {
        Locale locale = language.getLocale();
        return Role.ALL.stream().filter(this::has).map(role -> Words.of("access.role." + role, locale)).collect(Collectors.joining(", "));
    }

    /** True where the demo programme is shown: every page then says that its people are invented. */
    public boolean isSynthetic() {
        return demo;
    }
}
