package org.commonweal.exchange.service;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.commonweal.access.model.Scope;
import org.commonweal.exchange.service.ColumnMapping.PlaceColumns;
import org.commonweal.exchange.service.PreparedRow.PlaceNames;
import org.commonweal.exchange.service.Problem.Severity;

/** Finds where a household lives from what the file says of it, for somebody who may not write everywhere. */
final class PlaceFinding {

    /**
     * @param municipality null where it is to be made; then ward and settlement are too
     * @param missing      names from the municipality down, of which the last ones are to be made; empty where all are known
     * @param problems     why the row cannot be placed
     */
    record Finding(UUID municipality, UUID ward, UUID settlement, List<String> missing, List<Problem> problems) { }

    private final PlaceBook book;
    private final PlaceColumns columns;
    private final UUID everyone;
    private final Scope scope;

    /** @param everyone municipality of all rows, or null where a column says it */
    PlaceFinding(PlaceBook book, PlaceColumns columns, UUID everyone, Scope scope) {
        this.book = book;
        this.columns = columns;
        this.everyone = everyone;
        this.scope = scope;
    }

    Finding find(SourceRow row, PlaceNames names) {
        List<Problem> problems = new ArrayList<>(0);
        UUID municipality = municipality(row, names.municipality(), problems);
        if (!problems.isEmpty()) {
            return new Finding(null, null, null, List.of(), problems);
        }
        UUID ward = municipality == null ? null : below(row, municipality, columns.ward(), names.ward(), problems);
        UUID settlement = ward == null ? null : below(row, ward, columns.settlement(), names.settlement(), problems);
        return new Finding(municipality, ward, settlement, missing(names, municipality, ward, settlement), problems);
    }

    private UUID municipality(SourceRow row, String name, List<Problem> problems) {
        if (everyone != null) {
            return everyone;
        }
        List<UUID> found = name.isEmpty() ? List.of() : book.municipalities(name);
        String code = name.isEmpty() ? "placeMissing" : found.size() > 1 ? "placeAmbiguous"
                : found.isEmpty() && !(columns.create() && scope.everywhere()) ? "placeUnknown"
                : !found.isEmpty() && !scope.sees(found.get(0)) ? "placeNotYours" : "";
        if (!code.isEmpty()) {
            problems.add(problem(row, columns.municipality(), name, code));
        }
        return found.size() == 1 ? found.get(0) : null;
    }

    private UUID below(SourceRow row, UUID above, String column, String name, List<Problem> problems) {
        if (name.isEmpty()) {
            return null;
        }
        List<UUID> found = book.under(above, name);
        if (found.size() > 1 || found.isEmpty() && !columns.create()) {
            problems.add(problem(row, column, name, found.isEmpty() ? "placeUnknown" : "placeAmbiguous"));
        }
        return found.size() == 1 ? found.get(0) : null;
    }

    private List<String> missing(PlaceNames names, UUID municipality, UUID ward, UUID settlement) {
        boolean all = municipality != null && (names.ward().isEmpty() || ward != null)
                && (names.settlement().isEmpty() || names.ward().isEmpty() || settlement != null);
        if (all || !columns.create()) {
            return List.of();
        }
        List<String> path = new ArrayList<>(List.of(names.municipality()));
        if (!names.ward().isEmpty()) {
            path.add(names.ward());
            if (!names.settlement().isEmpty()) {
                path.add(names.settlement());
            }
        }
        return path;
    }

    private static Problem problem(SourceRow row, String column, String name, String code) {
        return new Problem(Severity.ERROR, Problem.HOUSEHOLD, row.sheet(), row.number(), column, name, code, "");
    }
}
