package org.commonweal.exchange.service;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** One row of a partner table, read cell by cell; what cannot be read becomes a fault of that cell. */
final class PartnerCells {

    /**
     * What is wrong with a cell.
     *
     * @param code worded by {@code partnership.fault.CODE}
     */
    public record Fault(String sheet, long row, String column, String value, String code) { }

    private final SourceRow row;
    private final PartnerSheet sheet;
    private final List<String> header;
    private final List<Fault> faults = new ArrayList<>();

    PartnerCells(SourceRow row, PartnerSheet sheet, List<String> header) {
        this.row = row;
        this.sheet = sheet;
        this.header = header.stream().map(PartnerSheet::plain).toList();
        row.faults().forEach(fault -> faults.add(new Fault(sheet.sheetName(), row.number(),
                fault.column() < 0 ? "" : header.get(Math.min(fault.column(), header.size() - 1)), "", "unreadable")));
    }

    void fault(String column, String code) {
        String value = text(column);
        faults.add(new Fault(sheet.sheetName(), row.number(), column, value.length() <= 100 ? value : value.substring(0, 99) + "…", code));
    }

    List<Fault> faults() {
        return List.copyOf(faults);
    }

    String text(String column) {
        return row.cell(header.indexOf(column));
    }

    /** A text that must be there, and not longer than it can be kept. */
    String needed(String column, int longest) {
        String text = text(column);
        if (text.isEmpty()) {
            fault(column, "missing");
        }
        return limited(column, longest);
    }

    String limited(String column, int longest) {
        String text = text(column);
        if (text.length() > longest) {
            fault(column, "tooLong");
        }
        return text.isEmpty() ? null : text;
    }

    <T> T read(String column, String code, Function<String, T> reading) {
        try {
            return reading.apply(text(column));
        } catch (IllegalArgumentException | ArithmeticException | DateTimeParseException unreadable) {
            fault(column, text(column).isEmpty() ? "missing" : code);
            return null;
        }
    }

    <E extends Enum<E>> E word(String column, Class<E> kind) {
        return read(column, "unknownWord", text -> Enum.valueOf(kind, text.toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_')));
    }

    LocalDate day(String column) {
        return read(column, "notADay", text -> LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text));
    }

    BigDecimal amount(String column) {
        BigDecimal amount = read(column, "notANumber", BigDecimal::new);
        if (amount != null && (amount.signum() < 0 || amount.precision() - amount.scale() > 9)) {
            fault(column, "outOfRange");
        }
        return amount;
    }

    Integer whole(String column, int from, int to) {
        Integer number = read(column, "notANumber", text -> new BigDecimal(text).intValueExact());
        if (number != null && (number < from || number > to)) {
            fault(column, "outOfRange");
        }
        return number;
    }

    /** Yes or no in the languages we speak; empty = not told. */
    Optional<Boolean> truth(String column) {
        return switch (text(column).toLowerCase(Locale.ROOT)) {
            case "" -> Optional.empty();
            case "yes", "y", "true", "1", "oui", "نعم" -> Optional.of(true);
            case "no", "n", "false", "0", "non", "لا" -> Optional.of(false);
            default -> {
                fault(column, "notYesOrNo");
                yield Optional.empty();
            }
        };
    }
}
