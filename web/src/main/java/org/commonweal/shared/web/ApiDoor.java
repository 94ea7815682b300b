package org.commonweal.shared.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;

/**
 * Lets nobody through to the API who is not signed in: programs get a 401 where people get the sign-in page.
 * Refuses changes through the API that another site's page sends with our cookie (ASVS 3.5.1). Browsers say where a
 * request comes from; programs that are no browser say nothing and bring no cookie that anyone could ride on.
 */
public class ApiDoor implements Filter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OURS = Set.of("same-origin", "none");

    @Override
    public void doFilter(ServletRequest asked, ServletResponse answer, FilterChain chain) throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) asked;
        if (request.getUserPrincipal() == null) {
            ((HttpServletResponse) answer).sendError(HttpServletResponse.SC_UNAUTHORIZED);
        } else if (READING.contains(request.getMethod()) || comesFromUs(request)) {
            chain.doFilter(asked, answer);
        } else {
            ((HttpServletResponse) answer).sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static boolean comesFromUs(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return OURS.contains(site);
        }
        String origin = request.getHeader("Origin");
        return origin == null || sameAuthority(origin, request.getHeader("Host"));
    }

    private static boolean sameAuthority(String origin, String host) {
        try {
            return host != null && host.equalsIgnoreCase(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }
}
