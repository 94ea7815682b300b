package org.commonweal.exchange.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.commonweal.access.model.Role;
import org.commonweal.exchange.model.Upload;
import org.commonweal.exchange.model.Uploads;
import org.commonweal.exchange.service.PartnerCells.Fault;
import org.commonweal.exchange.service.PartnerRowReading.Change;
import org.commonweal.exchange.service.PartnerRowReading.Effect;
import org.commonweal.partnership.model.PartnerFilter;
import org.commonweal.partnership.model.Partners;
import org.commonweal.partnership.service.PartnerDeeds;
import org.commonweal.shared.model.NotFound;
import org.commonweal.shared.model.RuleViolation;

/**
 * Partners come in from tables: a workbook with a sheet for each, or a CSV of one of them. First a dry run, then the rows
 * without a fault are taken over, in one transaction; the others are given back with the reason. The same file again
 * changes nothing.
 */
@Stateless
@RolesAllowed(Role.MANAGER)
public class PartnerImportService {

    /** Far above any partnership; protects the memory of the server. */
    private static final int MOST_ROWS = 20_000;
    private static final int MOST_FAULTS_SHOWN = 200;

    /** What a file would change, or has changed; {@code faults} in the order of the file, cut off after some. */
    public record Review(Map<Effect, Integer> rows, int failed, List<PartnerFault> faults, boolean done) {

        public int count(String effect) {
            return rows.getOrDefault(Effect.valueOf(effect), 0);
        }
    }

    /** Something wrong with one cell: sheet, row as a spreadsheet counts, column, what stands there, and the code of the reason. */
    public record PartnerFault(String sheet, long row, String column, String value, String code) { }

    private record Row(PartnerSheet sheet, List<String> header, SourceRow source, Change change, List<Fault> faults) { }

    @Inject
    private Uploads uploads;

    @Inject
    private UploadFiles files;

    @Inject
    private Partners partners;

    @Inject
    private PartnerRowReading reading;

    @Inject
    private PartnerDeeds deeds;

    /** Keeps a file; what is no table of ours is refused at once. */
    public UUID receive(String filename, InputStream bytes) {
        Upload upload = new Upload(filename, deeds.scope().name(), deeds.now());
        uploads.add(upload, bytes, FileLimits.PART_BYTES, FileLimits.UPLOAD_BYTES);
        read(upload.id());
        deeds.record("exchange.uploaded", null, "partners");
        return upload.id();
    }

    public Review look(UUID upload) {
        requireOwn(upload);
        return review(read(upload), false);
    }

    /** Takes over every row without a fault. */
    public Review commit(UUID upload) {
        requireOwn(upload);
        List<Row> rows = read(upload);
        rows.stream().filter(row -> row.faults().isEmpty() && row.change().effect() != Effect.SAME).forEach(row -> row.change().deed().run());
        deeds.record("partnership.imported", null, rows.size() + " rows");
        return review(rows, true);
    }

    /** The rows with a fault, as they came, with the reason in a column of its own. */
    public void failed(UUID upload, OutputStream out, String heading, Function<PartnerFault, String> reasons) {
        requireOwn(upload);
        PartnerWorkbook.write(out, sheet -> tables(upload, sheet, heading, reasons));
    }

    private List<List<String>> tables(UUID upload, PartnerSheet sheet, String heading, Function<PartnerFault, String> reasons) {
        List<List<String>> table = new ArrayList<>();
        for (Row row : read(upload)) {
            if (row.sheet() == sheet && !row.faults().isEmpty()) {
                if (table.isEmpty()) {
                    table.add(with(row.header(), row.header().size(), heading));
                }
                table.add(with(row.source().cells(), row.header().size(),
                        String.join(" | ", row.faults().stream().map(fault -> reasons.apply(told(fault))).toList())));
            }
        }
        return table;
    }

    private static List<String> with(List<String> cells, int width, String last) {
        List<String> wider = new ArrayList<>(cells.subList(0, Math.min(width, cells.size())));
        while (wider.size() < width) {
            wider.add("");
        }
        wider.add(last);
        return wider;
    }

    private List<Row> read(UUID upload) {
        Map<String, UUID> known = new HashMap<>();
        partners.page(deeds.scope(), PartnerFilter.NONE, Set.of(), 0, MOST_ROWS).forEach(line -> known.put(line.code(), line.id()));
        List<Row> rows = new ArrayList<>();
        try (SourceFile file = files.open(upload, "UTF-8")) {
            if (file.workbook()) {
                for (PartnerSheet sheet : PartnerSheet.values()) {
                    table(file, sheet.sheetName(), sheet, known, rows);
                }
            } else {
                table(file, "", null, known, rows);
            }
        }
        if (rows.isEmpty()) {
            throw new RuleViolation("partnership.importEmpty");
        }
        return rows;
    }

    private void table(SourceFile file, String sheetName, PartnerSheet wanted, Map<String, UUID> known, List<Row> into) {
        try (RowReader reader = file.rows(sheetName)) {
            PartnerSheet sheet = PartnerSheet.of(reader.header()).filter(found -> wanted == null || found == wanted)
                    .orElseThrow(() -> new RuleViolation("partnership.importColumns", sheetName));
            for (var next = reader.next(); next.isPresent(); next = reader.next()) {
                if (into.size() >= MOST_ROWS) {
                    throw new RuleViolation("partnership.importTooLong", MOST_ROWS);
                }
                PartnerCells cells = new PartnerCells(next.get(), sheet, reader.header());
                Change change = reading.read(sheet, cells, known);
                if (sheet == PartnerSheet.PARTNERS && cells.faults().isEmpty()) {
                    known.putIfAbsent(PartnerRowReading.key(cells.text("code")), null);
                }
                into.add(new Row(sheet, reader.header(), next.get(), change, cells.faults()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Review review(List<Row> rows, boolean done) {
        Map<Effect, Integer> counts = new EnumMap<>(Effect.class);
        rows.stream().filter(row -> row.faults().isEmpty()).forEach(row -> counts.merge(row.change().effect(), 1, Integer::sum));
        List<PartnerFault> faults = rows.stream().flatMap(row -> row.faults().stream()).limit(MOST_FAULTS_SHOWN).map(PartnerImportService::told).toList();
        return new Review(counts, (int) rows.stream().filter(row -> !row.faults().isEmpty()).count(), faults, done);
    }

    private static PartnerFault told(Fault fault) {
        return new PartnerFault(fault.sheet(), fault.row(), fault.column(), fault.value(), fault.code());
    }

    private void requireOwn(UUID upload) {
        if (!uploads.get(upload).owner().equals(deeds.scope().name())) {
            throw new NotFound("upload", upload);
        }
    }
}
