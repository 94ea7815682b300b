package org.commonweal.access.web;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonweal.access.model.Role;
import org.commonweal.access.web.Navigation.Entry;
import org.commonweal.shared.model.RuleViolation;
import org.commonweal.shared.web.Language;

/**
 * Opens a page to the roles {@link Navigation} names and to nobody else. The roles are read afresh, so that a right taken
 * away is gone with the next click. Whoever was given a password by someone else first chooses an own one.
 */
public class PageAccess implements Filter {

    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Set<String> IDS = Set.of("id", "plan", "activity", "assignment");
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");

    @Inject
    private Account account;

    @Inject
    private Language language;

    @Override
    public void doFilter(ServletRequest asked, ServletResponse answer, FilterChain chain) throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) asked;
        HttpServletResponse response = (HttpServletResponse) answer;
        if (request.getCharacterEncoding() == null) {
            request.setCharacterEncoding("UTF-8"); // before anything is read of it; Faces would come too late
        }
        String path = request.getServletPath();
        Optional<Entry> page = Navigation.find(path);
        if (path.startsWith("/jakarta.faces.resource/") || path.equals(Navigation.SIGN_IN) && METHODS.contains(request.getMethod())) {
            chain.doFilter(request, response);
        } else if (!METHODS.contains(request.getMethod())) {
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else if (page.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (gone()) {
            request.getSession().invalidate();
            response.sendRedirect(request.getContextPath() + Navigation.SIGN_IN);
        } else if (!account.hasAny(page.get().roles())) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (account.isMustChangePassword() && !path.equals(Navigation.ACCOUNT)) {
            response.sendRedirect(request.getContextPath() + Navigation.ACCOUNT);
        } else if (request.getMethod().equals("POST")) {
            speak();
            chain.doFilter(request, response);
        } else {
            about(page.get(), request, response, chain);
        }
    }

    /** A page about nothing leads to the list to choose from; what cannot be an id is not there. An organisation's own page needs none. */
    private void about(Entry page, HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        boolean missing = page.about().stream().map(request::getParameter).anyMatch(id -> id == null || id.isBlank());
        if (missing && !(page.verb() == Navigation.Verb.PARTNER && account.has(Role.PARTNER))) {
            response.sendRedirect(request.getContextPath() + page.parent());
        } else if (IDS.stream().map(request::getParameter).anyMatch(id -> id != null && !id.isBlank() && !ID.matcher(id).matches())) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            speak();
            chain.doFilter(request, response);
        }
    }

    /** True where the account was closed since the sign-in. */
    private boolean gone() {
        try {
            return account.getUsername() == null;
        } catch (RuleViolation notSignedInAnyMore) {
            return true;
        }
    }

    private void speak() {
        if (!language.isChosen() && account.getLanguage() != null) {
            language.choose(account.getLanguage());
        }
    }
}
