package org.commonweal.shared.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * What every answer says to the browser, errors and pictures too, and what no request may be (bar 2.6, ASVS 3.4).
 * Pages get their script policy from PrimeFaces, which knows the nonce; everything else may run nothing.
 */
public class Hardening implements Filter {

    /** Largest body, in bytes: an import part or a workbook fits, an attack on the disk does not. */
    public static final long LARGEST_BODY = 60L * 1024 * 1024;

    /** A service that knows better words for too much finds it out itself within this many bytes. */
    private static final long ROOM_TO_SAY_SO = 2L * 1024 * 1024;

    private static final String RESOURCES = "/jakarta.faces.resource/";
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");
    private static final String NOTHING_RUNS = "default-src 'self'; script-src 'self'; object-src 'none'; base-uri 'self';"
            + " form-action 'self'; frame-ancestors 'none'; img-src 'self' data:; style-src-attr 'unsafe-inline'";

    @Override
    public void doFilter(ServletRequest asked, ServletResponse answer, FilterChain chain) throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) asked;
        HttpServletResponse response = (HttpServletResponse) answer;
        headers(request, response);
        if (!METHODS.contains(request.getMethod())) {
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else if (request.getContentLengthLong() > LARGEST_BODY) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else if (malformed(request)) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else if (BodyLimit.lengthUnknown(request)) {
            counted(new BodyLimit(request, LARGEST_BODY + ROOM_TO_SAY_SO), response, chain);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static void counted(BodyLimit request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
            if (response.isCommitted()) {
                response.flushBuffer();
            }
        } catch (IOException | ServletException | RuntimeException e) {
            if (!BodyLimit.TooLarge.caused(e) || response.isCommitted()) {
                throw e;
            }
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } finally {
            request.drain();
        }
    }

    /** For answers that are given before any filter: the way to the door. They carry nothing that could run. */
    public static void unfiltered(HttpServletRequest request, HttpServletResponse response) {
        headers(request, response);
        response.setHeader("Content-Security-Policy", NOTHING_RUNS);
    }

    private static void headers(HttpServletRequest request, HttpServletResponse response) {
        String path = request.getServletPath();
        boolean resource = path.startsWith(RESOURCES);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=(self), payment=(), usb=()");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        if (resource || !path.endsWith(".xhtml")) {
            response.setHeader("Content-Security-Policy", NOTHING_RUNS);
        }
        if (!resource) {
            response.setHeader("Cache-Control", "no-store"); // what is not a picture or a style may be about people
        }
    }

    /** A parameter that cannot be decoded breaks deep inside the server; here it is still a plain bad request. */
    private static boolean malformed(HttpServletRequest request) {
        String query = request.getQueryString();
        return request.getRequestURI().indexOf('\0') >= 0
                || query != null && (query.length() > 8000 || query.matches(".*%(?![0-9a-fA-F]{2}).*") || query.contains("%00"));
    }
}
