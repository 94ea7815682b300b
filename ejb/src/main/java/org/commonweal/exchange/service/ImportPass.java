package org.commonweal.exchange.service;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonweal.assessment.model.Answers;
import org.commonweal.exchange.service.PreparedRow.PlaceNames;
import org.commonweal.exchange.service.Problem.Severity;
import org.commonweal.shared.model.RuleViolation;
import org.commonweal.shared.model.Sha256;

/**
 * One reading of the files of an import, from the first row to the last. The dry run and the commit are the same pass,
 * so they cannot disagree about what is wrong; only what is done with a chunk differs.
 */
final class ImportPass implements AutoCloseable {

    private static final int KEY = 160;

    private final ColumnMapping mapping;
    private final RowReader households;
    private final MemberSpool members;
    private final RowReading reading;
    /** Row of each key, or how often the same bytes were seen where there is no key. */
    private final Map<String, Seen> seen = new HashMap<>();
    private long rows;

    private record Seen(long row, String sha256, int times) { }

    ImportPass(ColumnMapping mapping, SourceFile households, Optional<SourceFile> members) {
        this.mapping = mapping;
        this.households = households.rows("");
        this.reading = new RowReading(Problem.HOUSEHOLD, this.households.header(), mapping.columns(), mapping.householdColumns());
        this.members = members.filter(file -> !mapping.join().isEmpty()).map(file -> spool(file, mapping)).orElse(null);
    }

    private static MemberSpool spool(SourceFile file, ColumnMapping mapping) {
        try (RowReader rows = file.rows("")) {
            return new MemberSpool(rows, mapping);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> header() {
        return households.header();
    }

    /** How many rows of the household file were read. */
    long rows() {
        return rows;
    }

    long memberRows() {
        return members == null ? 0 : members.count();
    }

    /** Up to {@code most} households; empty at the end of the file. */
    List<PreparedRow> next(int most) {
        List<PreparedRow> chunk = new ArrayList<>(most);
        while (chunk.size() < most) {
            Optional<SourceRow> row = households.next();
            if (row.isEmpty()) {
                break;
            }
            if (++rows > FileLimits.ROWS) {
                throw new RuleViolation("exchange.tooManyRows", FileLimits.ROWS);
            }
            chunk.add(prepared(row.get()));
        }
        return chunk;
    }

    /** Reads over what an earlier run has done, so that repetitions are still recognised. */
    void skip(long done) {
        while (rows < done && !next((int) Math.min(1000, done - rows)).isEmpty()) {
            // reading is all that is wanted
        }
    }

    private PreparedRow prepared(SourceRow row) {
        RowReading.Reading said = reading.read(row);
        List<Problem> problems = new ArrayList<>(said.problems());
        String key = reading.key(row, mapping.key());
        List<SourceRow> people = members == null || key.isEmpty() ? List.of() : members.of(key);
        List<Answers> answers = new ArrayList<>(people.size());
        for (SourceRow person : people) {
            RowReading.Reading ofPerson = members.reading().read(person);
            problems.addAll(ofPerson.problems());
            answers.add(ofPerson.answers());
        }
        byte[] raw = raw(row, people);
        String sha256 = Sha256.hex(raw);
        boolean repeated = false;
        if (mapping.key().isEmpty()) {
            key = withoutKey(row, sha256, problems);
        } else if (key.isEmpty() || key.length() > KEY) {
            problems.add(problem(row, Severity.ERROR, mapping.key().get(0), key, key.isEmpty() ? "keyMissing" : "keyTooLong", ""));
        } else {
            repeated = repeated(row, key, sha256, problems);
        }
        PlaceNames places = new PlaceNames(reading.cell(row, mapping.place().municipality()),
                reading.cell(row, mapping.place().ward()), reading.cell(row, mapping.place().settlement()));
        return new PreparedRow(row, key, raw, sha256, repeated, places, said.answers(), answers, problems);
    }

    /** Two households may well answer the same, so equal rows without a name are all kept, and flagged. */
    private String withoutKey(SourceRow row, String sha256, List<Problem> problems) {
        Seen before = seen.get(sha256);
        int times = before == null ? 1 : before.times() + 1;
        seen.put(sha256, new Seen(before == null ? row.number() : before.row(), "", times));
        if (before != null) {
            problems.add(problem(row, Severity.WARNING, "", "", "sameAsRow", Long.toString(before.row())));
        }
        return sha256 + "#" + times;
    }

    private boolean repeated(SourceRow row, String key, String sha256, List<Problem> problems) {
        Seen before = seen.putIfAbsent(key, new Seen(row.number(), sha256, 1));
        if (before == null) {
            return false;
        }
        boolean same = before.sha256().equals(sha256);
        problems.add(problem(row, same ? Severity.WARNING : Severity.ERROR, mapping.key().get(0), key,
                same ? "repeatsRow" : "keyTwice", Long.toString(before.row())));
        return same;
    }

    private static Problem problem(SourceRow row, Severity severity, String column, String value, String code, String detail) {
        return new Problem(severity, Problem.HOUSEHOLD, row.sheet(), row.number(), column, value, code, detail);
    }

    private static byte[] raw(SourceRow household, List<SourceRow> people) {
        if (people.isEmpty()) {
            return household.raw();
        }
        ByteArrayOutputStream raw = new ByteArrayOutputStream();
        raw.writeBytes(household.raw());
        for (SourceRow person : people) {
            raw.write('\n');
            raw.writeBytes(person.raw());
        }
        return raw.toByteArray();
    }

    /** At the end of the file: the people whose household is not in it. At most {@code most} of them are named. */
    List<Problem> peopleWithoutHousehold(int most) {
        return members == null ? List.of() : members.leftOver(most).stream().map(row -> new Problem(Severity.WARNING, Problem.MEMBERS,
                row.sheet(), row.number(), mapping.join().get(0), members.reading().key(row, mapping.join()), "householdMissing", "")).toList();
    }

    long peopleWithoutHousehold() {
        return members == null ? 0 : members.leftOverCount();
    }

    @Override
    public void close() {
        if (members != null) {
            members.close();
        }
        try {
            households.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
