package org.commonweal.shared.web;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * The last word when a request fails: one calm page, or problem details for programs, with a number by which we find
 * the story in the log. Written without Faces, since Faces may be what failed.
 */
public class Problem extends HttpServlet {

    /** Request attribute: the key of a better explanation than the status gives. */
    public static final String WORDS = "org.commonweal.problem";

    private static final long serialVersionUID = 1L;
    private static final System.Logger LOG = System.getLogger(Problem.class.getName());
    private static final List<Integer> EXPLAINED = List.of(400, 401, 403, 404, 405, 409, 413, 415, 429, 503);

    @Inject
    private transient Language language;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object thrownStatus = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        if (thrownStatus == null) {
            thrownStatus = HttpServletResponse.SC_NOT_FOUND; // somebody typed the address of this page
        }
        int status = (Integer) thrownStatus;
        String reference = UUID.randomUUID().toString().substring(0, 8);
        if (status >= 500) {
            LOG.log(System.Logger.Level.ERROR, "Reference " + reference + " " + request.getMethod() + " "
                    + request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI),
                    (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
        }
        response.setStatus(status);
        String uri = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        if (uri.startsWith(request.getContextPath() + "/api/")) {
            write(response, "application/problem+json", "{\"status\":" + status + ",\"type\":\"urn:commonweal:shared.problem" + status
                    + "\",\"reference\":\"" + reference + "\"}");
        } else {
            write(response, "text/html", page(request, status, reference));
        }
    }

    private static void write(HttpServletResponse response, String type, String text) throws IOException {
        response.setContentType(type + ";charset=UTF-8");
        response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }

    private String page(HttpServletRequest request, int status, String reference) throws IOException {
        Locale locale = language.of(request);
        String key = (String) request.getAttribute(WORDS);
        String kind = key != null ? key : "shared.problem" + (EXPLAINED.contains(status) ? status : status < 500 ? 400 : 500);
        String address = request.getMethod().equals("POST") && "shared.problemOld".equals(kind)
                ? String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI)) : request.getContextPath() + "/home.xhtml";
        try (var in = Problem.class.getResourceAsStream("problem.html")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{lang}", locale.getLanguage())
                    .replace("{dir}", "ar".equals(locale.getLanguage()) ? "rtl" : "ltr")
                    .replace("{context}", request.getContextPath())
                    .replace("{product}", Words.of("shared.product", locale))
                    .replace("{title}", Words.of(kind, locale))
                    .replace("{text}", Words.of(kind + "Text", locale))
                    .replace("{reference}", Words.of("shared.problemReference", locale, reference))
                    .replace("{back}", escaped(address))
                    .replace("{go}", Words.of("shared.problemGo", locale));
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
