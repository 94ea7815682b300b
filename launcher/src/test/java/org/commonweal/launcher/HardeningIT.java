package org.commonweal.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.CookieManager;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an attacker without an account finds at the door of the packaged server. */
@ExtendWith(Product.class)
class HardeningIT {

    private final HttpClient client = PackagedCommonweal.client();

    private PackagedCommonweal commonweal;

    @BeforeEach
    void product(PackagedCommonweal commonweal) {
        this.commonweal = commonweal;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/signin.xhtml", "/nothing-here", "/nothing-here.xhtml", "/api/nothing", "/home.xhtml",
            "/jakarta.faces.resource/nothing.css.xhtml", "/jakarta.faces.resource/tokens.css.xhtml?ln=commonweal", "/WEB-INF/web.xml"})
    void every_answer_that_shows_something_carries_the_protective_headers(String path) throws Exception {
        HttpResponse<String> answer = get(path);

        assertThat(answer.statusCode()).isLessThan(500);
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().allValues("X-Frame-Options")).containsExactly("DENY");
        assertThat(answer.headers().firstValue("Referrer-Policy")).isPresent();
        assertThat(answer.headers().firstValue("Cross-Origin-Opener-Policy")).contains("same-origin");
        if (answer.statusCode() == 302) {
            assertThat(answer.headers().firstValue("Location")).contains(commonweal.at("/signin.xhtml").toString());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/signin.xhtml", "/nothing-here", "/api/nothing", "/WEB-INF/web.xml", "/%2e%2e/%2e%2e/etc/passwd"})
    void no_answer_names_the_server_or_shows_its_inside(String path) throws Exception {
        HttpResponse<String> answer = get(path);

        assertThat(answer.headers().firstValue("Server")).isEmpty();
        assertThat(answer.headers().firstValue("X-Powered-By")).isEmpty();
        assertThat(answer.body()).doesNotContainIgnoringCase("payara").doesNotContainIgnoringCase("glassfish")
                .doesNotContain("\tat ").doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/health", "/health/live", "/health/ready", "/metrics", "/metrics/base", "/openapi", "/openapi-ui/"})
    void what_the_server_knows_about_itself_is_not_public(String path) throws Exception {
        assertThat(get(path).statusCode()).isNotEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/WEB-INF/web.xml", "/META-INF/MANIFEST.MF", "/WEB-INF/templates/page.xhtml", "/.git/config"})
    void nothing_inside_the_archive_is_served(String path) throws Exception {
        assertThat(get(path).statusCode()).isIn(302, 303, 403, 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "-1:1", "", "0:0", "-9223372036854775808:9223372036854775807", "stateless", "\u0000"})
    void a_view_state_nobody_gave_is_answered_below_500(String state) throws Exception {
        assertThat(post("/signin.xhtml", "signin=signin&jakarta.faces.ViewState=" + encoded(state)).statusCode()).isBetween(200, 499);
    }

    @Test
    void methods_that_nobody_needs_are_refused() throws Exception {
        for (String method : List.of("TRACE", "TRACK", "CONNECT-TO", "PROPFIND")) {
            HttpRequest request = HttpRequest.newBuilder(commonweal.at("/signin.xhtml")).method(method, BodyPublishers.noBody()).build();
            assertThat(client.send(request, BodyHandlers.discarding()).statusCode()).as(method).isBetween(400, 501).isNotEqualTo(500);
        }
    }

    @Test
    void the_session_cookie_is_kept_from_scripts_and_other_sites() throws Exception {
        List<String> cookies = get("/signin.xhtml").headers().allValues("Set-Cookie");

        assertThat(cookies).isNotEmpty().allMatch(cookie -> cookie.contains("HttpOnly") && cookie.contains("SameSite="));
    }

    @Test
    void who_cannot_sign_in_learns_nothing_about_who_could() throws Exception {
        String unknown = refused("nobody-of-that-name");
        String known = refused(commonweal.signIns().keySet().iterator().next());

        assertThat(unknown).isNotEmpty().isEqualTo(known);
    }

    @Test
    void only_one_port_is_open_beside_the_loopback_of_the_database() throws Exception {
        List<Integer> own = OpenPorts.of(commonweal.pid());

        assertThat(own).containsExactly(commonweal.port());
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /signin.xhtml HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
            "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: -5\r\n\r\n", "\0\0\0\0\r\n\r\n", "GET /%00%ff HTTP/1.1\r\nHost: a\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab"})
    void broken_requests_are_answered_below_500_or_cut_off(String request) throws Exception {
        try (Socket socket = new Socket("127.0.0.1", commonweal.port())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            assertThat(firstLine(socket.getInputStream())).doesNotContain(" 500 ").doesNotContain(" 503 ");
        }
        assertThat(get("/signin.xhtml").statusCode()).isEqualTo(200);
    }

    private String refused(String username) throws IOException, InterruptedException {
        HttpClient visitor = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        String page = visitor.send(HttpRequest.newBuilder(commonweal.at("/signin.xhtml")).build(), BodyHandlers.ofString()).body();
        String state = page.replaceAll("(?s).*name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]*)\".*", "$1");
        String form = "signin=signin&signin%3Ausername=" + encoded(username) + "&signin%3Apassword=wrong-password-of-nobody"
                + "&signin%3Ago=go&jakarta.faces.ViewState=" + encoded(state);
        HttpRequest request = HttpRequest.newBuilder(commonweal.at("/signin.xhtml"))
                .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(form)).build();
        String answer = visitor.send(request, BodyHandlers.ofString()).body();
        return answer.replaceAll("(?s).*<main", "<main").replace(username, "")
                .replaceAll("value=\"[^\"]*\"", "").replaceAll("Reference: \\w+", "").replaceAll("nonce=\"[^\"]*\"", "");
    }

    private static String firstLine(InputStream in) throws IOException {
        try {
            byte[] answer = in.readNBytes(40);
            return new String(answer, StandardCharsets.ISO_8859_1);
        } catch (SocketException | SocketTimeoutException cutOff) {
            return "";
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(commonweal.at(path)).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String form) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(commonweal.at(path))
                .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(form)).build();
        return client.send(request, BodyHandlers.ofString());
    }
}
