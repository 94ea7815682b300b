package org.commonweal.need.model;

import java.util.Optional;
import java.util.stream.Stream;

/** Three values, because a question that was not asked has not been answered with no. */
public enum Truth {
    TRUE, FALSE, UNKNOWN;

    public static Truth of(boolean known) {
        return known ? TRUE : FALSE;
    }

    public static Truth of(Optional<Boolean> answer) {
        return answer.map(Truth::of).orElse(UNKNOWN);
    }

    public boolean yes() {
        return this == TRUE;
    }

    public boolean no() {
        return this == FALSE;
    }

    public boolean unknown() {
        return this == UNKNOWN;
    }

    public Truth and(Truth other) {
        if (this == FALSE || other == FALSE) {
            return FALSE;
        }
        return this == TRUE && other == TRUE ? TRUE : UNKNOWN;
    }

    public Truth or(Truth other) {
        return not().and(other.not()).not();
    }

    public Truth not() {
        return switch (this) {
            case TRUE -> FALSE;
            case FALSE -> TRUE;
            case UNKNOWN -> UNKNOWN;
        };
    }

    /** True if any is true; false if all are false (also of none); otherwise unknown. */
    public static Truth any(Stream<Truth> truths) {
        return truths.reduce(FALSE, Truth::or);
    }

    /** False if any is false; true if all are true (also of none); otherwise unknown. */
    public static Truth all(Stream<Truth> truths) {
        return truths.reduce(TRUE, Truth::and);
    }

    /** How many are true. */
    public static long count(Stream<Truth> truths) {
        return truths.filter(Truth::yes).count();
    }
}
