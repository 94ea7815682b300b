package org.commonweal.bench;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;

/** What a program and a browser ask of the product. */
final class Site {

    private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL).build();
    private final String address;
    private final String user;
    private final String password;

    Site(String address, String user, String password) {
        this.address = address;
        this.user = user;
        this.password = password;
    }

    JsonObject upload(Path file) throws IOException, InterruptedException {
        return ask(api("/api/uploads?filename=" + file.getFileName(), "application/octet-stream", BodyPublishers.ofFile(file)));
    }

    JsonObject post(String path, JsonObject body) throws IOException, InterruptedException {
        return ask(api(path, "application/json", BodyPublishers.ofString(body.toString())));
    }

    JsonObject get(String path) throws IOException, InterruptedException {
        return ask(request(path).header("Authorization", basic()).build());
    }

    private HttpRequest api(String path, String type, BodyPublisher body) {
        return request(path).header("Authorization", basic()).header("Content-Type", type).POST(body).build();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path));
    }

    private String basic() {
        return "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    private JsonObject ask(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(request.uri() + " answered " + answer.statusCode() + ": " + answer.body());
        }
        try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }

    /** Opens the session of a person at a browser. */
    void signIn() throws IOException, InterruptedException {
        String state = page("/signin.xhtml").replaceAll("(?s).*name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]*)\".*", "$1");
        String form = "signin=signin&signin%3Ausername=" + user + "&signin%3Apassword=" + password + "&signin%3Ago=go&jakarta.faces.ViewState="
                + URLEncoder.encode(state, StandardCharsets.UTF_8);
        client.send(request("/signin.xhtml").header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)).build(), BodyHandlers.ofString());
    }

    String page(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request(path).build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200 || !answer.uri().getPath().equals(path.replaceAll("\\?.*", ""))) {
            throw new IllegalStateException(path + " answered " + answer.statusCode() + " at " + answer.uri());
        }
        return answer.body();
    }
}
