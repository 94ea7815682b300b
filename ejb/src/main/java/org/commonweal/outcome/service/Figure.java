package org.commonweal.outcome.service;

import java.io.Serializable;

/** One published figure: a number, or hidden to protect people. A part of a whole is hidden where either is. */
public record Figure(Long value, boolean hidden) implements Serializable {

    static final Figure HIDDEN = new Figure(null, true);

    static Figure of(long value) {
        return new Figure(value, false);
    }

    /** This part of {@code whole} in percent, rounded; hidden where either is, nothing where the whole is nobody. */
    Figure percentOf(Figure whole) {
        if (hidden || whole.hidden) {
            return HIDDEN;
        }
        return whole.value == 0 ? new Figure(null, false) : of(Math.round(100.0 * value / whole.value));
    }

    /** For the length of a bar: what is hidden has none. */
    public long length() {
        return value == null ? 0 : value;
    }
}
