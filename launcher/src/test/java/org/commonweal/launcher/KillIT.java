package org.commonweal.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import org.commonweal.access.model.Role;
import org.commonweal.access.service.Passwords;
import org.junit.jupiter.api.Test;

/** kill -9 of the application and of the database while a survey comes in: what was accepted is there, and the work ends. */
class KillIT {

    private static final int HOUSEHOLDS = 30_000;
    private static final int ROUNDS = 4;
    private static final String USER = "importer";

    /** Of the places in the file none is known, so they are made. */
    private static final String MAPPING = """
            {"name": "killed", "title": "Killed", "household": {"key": ["ID"], "columns": {
               "Source": {"concept": "WATER_SOURCE", "values": {"Borehole": "BOREHOLE", "River": "SURFACE"}}}},
             "place": {"municipality": "District", "missing": "create"}}""";

    private final Random random = new Random(2026);
    private final String password = Passwords.oneTime();
    private final HttpClient client = PackagedCommonweal.client();

    @Test
    void an_import_ends_with_every_row_once_however_often_it_is_killed() throws Exception {
        try (PackagedCommonweal commonweal = PackagedCommonweal.start(Product.emptyFolder("kill-data"), "--no-demo")) {
            Insight.letIn(commonweal, USER, password, Role.MANAGER);
            String upload = post(commonweal, "/api/uploads?filename=killed.csv", "application/octet-stream", file()).getString("id");
            String run = post(commonweal, "/api/imports", "application/json", Json.createObjectBuilder().add("households", upload)
                    .add("round", "Killed").add("source", "killed").add("mapping", MAPPING).add("createPlaces", true).add("commit", true)
                    .build().toString()).getString("id");

            for (int round = 0; round < ROUNDS; round++) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(500 + random.nextInt(2500)));
                if (round % 2 == 0) {
                    commonweal.killDatabase();
                } else {
                    commonweal.kill();
                    commonweal.startAgain();
                }
            }
            waitUntilDone(commonweal, run);

            assertThat(Insight.number(commonweal, "select count(*) from household where source = 'killed'")).isEqualTo(HOUSEHOLDS);
            assertThat(Insight.number(commonweal, "select count(distinct source_key) from household where source = 'killed'")).isEqualTo(HOUSEHOLDS);
            assertThat(Insight.number(commonweal, "select count(*) from form_submission where source = 'killed'")).isEqualTo(HOUSEHOLDS);
            assertThat(Insight.number(commonweal, "select count(*) from need_profile")).isEqualTo(HOUSEHOLDS);
            assertThat(Insight.number(commonweal, "select count(*) from audit_entry a join audit_entry b on b.place = a.place - 1 "
                    + "where a.previous_hash <> b.hash")).as("breaks in the chain").isZero();
            assertThat(Insight.number(commonweal, "select max(place) - count(*) from audit_entry")).as("missing entries").isZero();
        }
    }

    private static String file() {
        StringBuilder rows = new StringBuilder("ID,District,Source\n");
        for (int n = 0; n < HOUSEHOLDS; n++) {
            rows.append("HH-").append(n).append(",District ").append(n % 3).append(n % 2 == 0 ? ",Borehole\n" : ",River\n");
        }
        return rows.toString();
    }

    private void waitUntilDone(PackagedCommonweal commonweal, String run) throws Exception {
        String status = "";
        for (int tries = 0; tries < 600 && !status.equals("DONE"); tries++) {
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
            HttpResponse<String> answer = client.send(request(commonweal, "/api/imports/" + run).build(), BodyHandlers.ofString());
            status = answer.statusCode() == 200 ? object(answer.body()).getString("status") : "";
            assertThat(status).isNotIn("FAILED", "CANCELLED");
        }
        assertThat(status).isEqualTo("DONE");
    }

    private JsonObject post(PackagedCommonweal commonweal, String path, String type, String body) throws IOException, InterruptedException {
        HttpRequest request = request(commonweal, path).header("Content-Type", type).POST(BodyPublishers.ofString(body)).build();
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
        return object(answer.body());
    }

    private HttpRequest.Builder request(PackagedCommonweal commonweal, String path) {
        String basic = Base64.getEncoder().encodeToString((USER + ":" + password).getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(commonweal.at(path)).header("Authorization", "Basic " + basic);
    }

    private static JsonObject object(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }
}
