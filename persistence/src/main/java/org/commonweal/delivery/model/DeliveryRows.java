package org.commonweal.delivery.model;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** Reads the rows of the queries over several capabilities' tables. */
final class DeliveryRows {

    private DeliveryRows() { }

    static DeliveryLine line(Object[] row) {
        return new DeliveryLine(id(row[0]), number(row[1]), id(row[2]), id(row[3]), text(row[4]), text(row[5]), text(row[6]), day(row[7]),
                text(row[8]), (int) number(row[9]), DeliveryStatus.valueOf(text(row[10])), text(row[11]), moment(row[12]),
                text(row[13]), moment(row[14]), text(row[15]));
    }

    static Work work(Object[] row) {
        return new Work(id(row[0]), id(row[1]), id(row[2]), id(row[3]), id(row[4]), text(row[5]), text(row[6]), text(row[7]),
                day(row[8]), day(row[9]), number(row[10]), number(row[11]), number(row[12]));
    }

    static UUID id(Object value) {
        return UUID.fromString(value.toString());
    }

    static String text(Object value) {
        return value == null ? null : value.toString();
    }

    static long number(Object value) {
        return ((Number) value).longValue();
    }

    private static LocalDate day(Object value) {
        return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }

    private static Instant moment(Object value) {
        LocalDateTime utc = value instanceof Timestamp timestamp ? timestamp.toLocalDateTime() : (LocalDateTime) value;
        return utc == null ? null : utc.toInstant(ZoneOffset.UTC);
    }
}
