package org.commonweal.allocation.service;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.commonweal.shared.model.Period;

/** How much of an activity falls into a capacity period. */
public final class Share {

    private Share() { }

    /** By days, rounded up: a partner is never asked for a bit more than was reckoned. */
    public static long of(long whole, Period activity, Period capacity) {
        LocalDate from = activity.from().isAfter(capacity.from()) ? activity.from() : capacity.from();
        LocalDate to = activity.to().isBefore(capacity.to()) ? activity.to() : capacity.to();
        long days = ChronoUnit.DAYS.between(activity.from(), activity.to());
        long inside = Math.max(0, ChronoUnit.DAYS.between(from, to));
        return (whole * inside + days - 1) / days;
    }
}
