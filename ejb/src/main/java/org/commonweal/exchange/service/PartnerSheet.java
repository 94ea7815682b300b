package org.commonweal.exchange.service;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The tables in which partners come in: name of the sheet, and its columns in order. */
public enum PartnerSheet {
    PARTNERS("code", "name", "kind", "legal_person", "women_led", "women_in_field_percent", "works_under", "places", "contact_name",
            "contact_email", "contact_phone", "about"),
    COMPETENCIES("partner", "competency", "level", "evidence", "note"),
    WILLINGNESS("partner", "work", "place", "answer", "conditions", "signer"),
    CAPACITY("partner", "first_day", "last_day", "staff_days", "wards_at_once", "budget");

    private final List<String> columns;

    PartnerSheet(String... columns) {
        this.columns = List.of(columns);
    }

    public List<String> columns() {
        return columns;
    }

    public String sheetName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The table whose columns are all in a header, however its names are written. */
    static Optional<PartnerSheet> of(List<String> header) {
        List<String> plain = header.stream().map(PartnerSheet::plain).toList();
        return Arrays.stream(values()).filter(sheet -> plain.containsAll(sheet.columns)).findFirst();
    }

    static String plain(String heading) {
        return heading.strip().toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "_");
    }
}
