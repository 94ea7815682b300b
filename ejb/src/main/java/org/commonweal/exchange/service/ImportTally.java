package org.commonweal.exchange.service;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.Map;
import java.util.TreeMap;
import org.commonweal.shared.model.Json;

/**
 * How far an import is and what came of it: the checkpoint of the job and, at the end, its result. The same rows give the
 * same tally in the dry run and in the commit.
 */
public final class ImportTally {

    private static final int SHOWN_VALUES = 200;

    private long rows;
    private long created;
    private long unchanged;
    private long updated;
    private long failed;
    private long people;
    private long memberRows;
    private long errors;
    private long warnings;
    private long kept;
    private final Map<String, Long> codes = new TreeMap<>();
    /** Values without a meaning, as {@code column␟value}. */
    private final Map<String, Long> unmapped = new TreeMap<>();
    private final Map<String, Long> newPlaces = new TreeMap<>();

    static ImportTally from(String json) {
        ImportTally tally = new ImportTally();
        if (json == null || json.isBlank()) {
            return tally;
        }
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject object = reader.readObject();
            tally.rows = number(object, "rows");
            tally.created = number(object, "created");
            tally.unchanged = number(object, "unchanged");
            tally.updated = number(object, "updated");
            tally.failed = number(object, "failed");
            tally.people = number(object, "people");
            tally.memberRows = number(object, "memberRows");
            tally.errors = number(object, "errors");
            tally.warnings = number(object, "warnings");
            tally.kept = number(object, "kept");
            read(object, "codes", tally.codes);
            read(object, "unmapped", tally.unmapped);
            read(object, "newPlaces", tally.newPlaces);
        }
        return tally;
    }

    public static ImportTally of(String json) {
        return from(json);
    }

    private static long number(JsonObject object, String name) {
        return object.containsKey(name) ? object.getJsonNumber(name).longValue() : 0;
    }

    private static void read(JsonObject object, String name, Map<String, Long> into) {
        if (object.containsKey(name)) {
            object.getJsonObject(name).forEach((key, value) -> into.put(key, ((JsonNumber) value).longValue()));
        }
    }

    public String toJson() {
        JsonObjectBuilder object = Json.createObjectBuilder().add("rows", rows).add("created", created).add("unchanged", unchanged)
                .add("updated", updated).add("failed", failed).add("people", people).add("memberRows", memberRows)
                .add("errors", errors).add("warnings", warnings).add("kept", kept);
        Map.of("codes", codes, "unmapped", unmapped, "newPlaces", newPlaces).forEach((name, counts) -> {
            JsonObjectBuilder inner = Json.createObjectBuilder();
            counts.forEach(inner::add);
            object.add(name, inner);
        });
        return object.build().toString();
    }

    void read(long newRows, long memberRowsInFile) {
        rows += newRows;
        memberRows = memberRowsInFile;
    }

    void fail() {
        failed++;
    }

    void take(ReadRow.Outcome outcome, int persons) {
        people += persons;
        switch (outcome) {
            case CREATED -> created++;
            case UPDATED -> updated++;
            case UNCHANGED -> unchanged++;
        }
    }

    void note(Problem problem) {
        if (problem.error()) {
            errors++;
        } else {
            warnings++;
        }
        codes.merge(problem.code(), 1L, Long::sum);
        if (problem.code().equals("valueNotMapped")) {
            count(unmapped, problem.column() + "\u001f" + problem.value());
        }
    }

    /** That it is named, not how often: in a commit only the rows of its first chunk find it missing. */
    void notePlace(String path) {
        if (newPlaces.size() < SHOWN_VALUES) {
            newPlaces.put(path, 1L);
        }
    }

    /** Warnings that are counted and not kept one by one. */
    void warn(String code, long count) {
        if (count > 0) {
            warnings += count;
            codes.merge(code, count, Long::sum);
        }
    }

    private static void count(Map<String, Long> counts, String key) {
        if (counts.containsKey(key) || counts.size() < SHOWN_VALUES) {
            counts.merge(key, 1L, Long::sum);
        }
    }

    void keep(int problems) {
        kept += problems;
    }

    long kept() {
        return kept;
    }

    public long rows() {
        return rows;
    }

    public long created() {
        return created;
    }

    public long unchanged() {
        return unchanged;
    }

    public long updated() {
        return updated;
    }

    public long failed() {
        return failed;
    }

    /** People of the households that were taken. */
    public long people() {
        return people;
    }

    public long memberRows() {
        return memberRows;
    }

    public long errors() {
        return errors;
    }

    public long warnings() {
        return warnings;
    }

    public Map<String, Long> codes() {
        return codes;
    }

    public Map<String, Long> unmapped() {
        return unmapped;
    }

    public Map<String, Long> newPlaces() {
        return newPlaces;
    }
}
