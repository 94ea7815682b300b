package org.commonweal.exchange.service;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonweal.place.model.AdminLevel;
import org.commonweal.shared.model.RuleViolation;

/**
 * One place out of a file.
 *
 * @param level    empty for a settlement
 * @param parent   P-code of the place above, empty at the top
 * @param geometry GeoJSON geometry, or null
 * @param informal of a settlement; null where the file does not say
 */
record PlaceRow(long row, String pcode, String name, Optional<AdminLevel> level, String parent, String geometry, Boolean informal) {

    private static final String SETTLEMENT = "SETTLEMENT";

    PlaceRow {
        if (pcode.isEmpty() || pcode.length() > 40) {
            throw new RuleViolation("place.codeMissing", row);
        }
    }

    static Optional<AdminLevel> level(String text, long row) {
        String wanted = text.strip().toUpperCase(Locale.ROOT);
        if (wanted.equals(SETTLEMENT)) {
            return Optional.empty();
        }
        // OCHA's files count levels: 0 is the country.
        return Optional.of(Stream.of(AdminLevel.values()).filter(level -> level.name().equals(wanted) || Integer.toString(level.ordinal()).equals(wanted))
                .findFirst().orElseThrow(() -> new RuleViolation("place.levelUnknown", text, row)));
    }

    /** Larger places first, settlements last. */
    int depth() {
        return level.map(AdminLevel::ordinal).orElse(AdminLevel.values().length);
    }
}
