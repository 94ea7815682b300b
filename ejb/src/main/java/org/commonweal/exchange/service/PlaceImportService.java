package org.commonweal.exchange.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.commonweal.access.model.Role;
import org.commonweal.access.service.Caller;
import org.commonweal.audit.service.Audit;
import org.commonweal.exchange.model.Upload;
import org.commonweal.exchange.model.Uploads;
import org.commonweal.place.model.AdminLevel;
import org.commonweal.place.model.AdminUnit;
import org.commonweal.place.model.AdminUnits;
import org.commonweal.place.model.Settlement;
import org.commonweal.place.model.Settlements;
import org.commonweal.shared.model.NotFound;
import org.commonweal.shared.model.RuleViolation;

/** Brings places in from a file. The same file again changes nothing. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class PlaceImportService {

    /** What a file would change, or has changed. */
    public record Changes(int created, int changed, int same, boolean done) { }

    @Inject
    private AdminUnits units;

    @Inject
    private Settlements settlements;

    @Inject
    private Uploads uploads;

    @Inject
    private UploadFiles files;

    @Inject
    private UploadPieces pieces;

    @Inject
    private Caller caller;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /** Keeps a file of places; tables are looked at here, GeoJSON when its places are read. */
    public UUID receive(String filename, InputStream bytes) {
        Upload upload = new Upload(filename, caller.scope().name(), clock.instant());
        uploads.add(upload, bytes, FileLimits.PART_BYTES, FileLimits.UPLOAD_BYTES);
        if (!json(pieces.get(upload.id(), 0).orElse(new byte[0]))) {
            table(upload.id());
        }
        audit.record("exchange.uploaded", "Upload", upload.id(), null, "places");
        return upload.id();
    }

    /** What the file would change; changes nothing. */
    public Changes look(UUID upload, AdminLevel level) {
        requireOwn(upload);
        int created = 0;
        int changed = 0;
        List<PlaceRow> rows = read(upload, level);
        Map<String, PlaceRow> inFile = new HashMap<>();
        for (PlaceRow row : rows) {
            Optional<AdminUnit> known = units.findByPcode(row.pcode());
            Optional<Settlement> settlement = row.level().isPresent() ? Optional.empty() : settlements.findByCode(row.pcode());
            requireParent(row, inFile);
            inFile.put(row.pcode(), row);
            created += known.isEmpty() && settlement.isEmpty() ? 1 : 0;
            changed += known.filter(unit -> differs(unit, row)).isPresent() || settlement.filter(one -> differs(one, row)).isPresent() ? 1 : 0;
        }
        return new Changes(created, changed, rows.size() - created - changed, false);
    }

    private void requireParent(PlaceRow row, Map<String, PlaceRow> inFile) {
        if (!row.parent().isEmpty() && !inFile.containsKey(row.parent()) && units.findByPcode(row.parent()).isEmpty()
                && row.level().filter(level -> level != AdminLevel.WARD).isEmpty()) {
            throw new RuleViolation("place.parentUnknown", row.name(), row.row(), row.parent());
        }
    }

    public Changes commit(UUID upload, AdminLevel level) {
        Changes seen = look(upload, level);
        for (PlaceRow row : read(upload, level)) {
            if (row.level().isPresent()) {
                keep(row, row.level().get());
            } else {
                keep(row);
            }
        }
        audit.record("place.imported", "Upload", upload, null, "new " + seen.created() + ", changed " + seen.changed());
        return new Changes(seen.created(), seen.changed(), seen.same(), true);
    }

    private void keep(PlaceRow row, AdminLevel level) {
        AdminUnit parent = units.findByPcode(row.parent()).orElse(null);
        AdminUnit unit = units.findByPcode(row.pcode()).orElse(null);
        if (unit == null) {
            unit = new AdminUnit(row.pcode(), row.name(), level, parent, LocalDate.now(clock));
            unit.draw(row.geometry());
            units.add(unit);
        } else if (differs(unit, row)) {
            unit.rename(row.name());
            unit.moveUnder(parent);
            if (row.geometry() != null) {
                unit.draw(row.geometry());
            }
        }
    }

    private void keep(PlaceRow row) {
        Optional<Settlement> known = settlements.findByCode(row.pcode());
        if (known.isPresent()) {
            known.get().isNow(row.name(), row.informal());
            return;
        }
        AdminUnit ward = units.findByPcode(row.parent()).orElseThrow(() -> new RuleViolation("place.parentUnknown", row.name(), row.row(), row.parent()));
        settlements.add(new Settlement(ward, row.pcode(), row.name(), row.informal()));
    }

    /** A parent nobody knows says nothing: files of one level name places above that were never brought in. */
    private boolean differs(AdminUnit unit, PlaceRow row) {
        UUID parent = units.findByPcode(row.parent()).map(AdminUnit::id).orElse(unit.parent());
        return !unit.name().equals(row.name()) || !Objects.equals(unit.parent(), parent)
                || row.geometry() != null && !row.geometry().equals(unit.geometry());
    }

    private static boolean differs(Settlement settlement, PlaceRow row) {
        return !settlement.line().name().equals(row.name()) || !Objects.equals(settlement.line().informal(), row.informal());
    }

    private List<PlaceRow> read(UUID upload, AdminLevel level) {
        byte[] head = pieces.get(upload, 0).orElseThrow(() -> new RuleViolation("exchange.fileEmpty"));
        List<PlaceRow> rows = new ArrayList<>(json(head) ? PlaceFiles.geoJson(whole(upload), level) : table(upload));
        if (rows.isEmpty()) {
            throw new RuleViolation("place.nothingFound");
        }
        Set<String> seen = new HashSet<>();
        rows.stream().filter(row -> !seen.add(row.pcode())).findFirst().ifPresent(row -> {
            throw new RuleViolation("place.pcodeTwice", row.pcode());
        });
        rows.sort(Comparator.comparingInt(PlaceRow::depth).thenComparingLong(PlaceRow::row));
        return rows;
    }

    private static boolean json(byte[] head) {
        String beginning = new String(head, 0, Math.min(head.length, 200), StandardCharsets.UTF_8);
        return beginning.replace("\uFEFF", "").stripLeading().startsWith("{");
    }

    private List<PlaceRow> table(UUID upload) {
        try (SourceFile file = files.open(upload, "UTF-8")) {
            return PlaceFiles.table(file);
        }
    }

    private byte[] whole(UUID upload) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        int next = 0;
        for (Optional<byte[]> piece = pieces.get(upload, next++); piece.isPresent(); piece = pieces.get(upload, next++)) {
            all.writeBytes(piece.get());
        }
        return all.toByteArray();
    }

    private void requireOwn(UUID upload) {
        if (!uploads.get(upload).owner().equals(caller.scope().name())) {
            throw new NotFound("upload", upload);
        }
    }
}
