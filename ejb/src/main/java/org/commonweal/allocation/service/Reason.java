package org.commonweal.allocation.service;

import java.util.Arrays;
import java.util.List;

/**
 * Why a partner cannot do an activity, by name: each is one thing that, taken away, no longer stands in the way.
 *
 * @param code   what it is; worded as {@code allocation.reason.CODE}
 * @param values what the words need: competency, level asked, level that counts, place, period, amounts
 */
public record Reason(Code code, List<String> values) {

    public Reason {
        values = List.copyOf(values);
    }

    public Reason(Code code, Object... values) {
        this(code, Arrays.stream(values).map(String::valueOf).toList());
    }

    /** For words that want a fixed number of values: empty beyond the last. */
    public String at(int place) {
        return place < values.size() ? values.get(place) : "";
    }

    /** What kind of thing is missing, for "what would it take". */
    public enum Kind { COMPETENCY, WILLINGNESS, TERRITORY, AGREEMENT, CAPACITY, MONEY, PACKAGE, RULE, ADVICE }

    /** The named reasons (domain/partnership 5.6). */
    public enum Code {
        COMPETENCY_MISSING(Kind.COMPETENCY), COMPETENCY_TOO_LOW(Kind.COMPETENCY), EVIDENCE_MISSING(Kind.COMPETENCY),
        COMPETENCY_EXPIRED(Kind.COMPETENCY),
        UNWILLING(Kind.WILLINGNESS), NOT_ASKED(Kind.WILLINGNESS), CONDITIONS_OPEN(Kind.WILLINGNESS), DECLINED(Kind.WILLINGNESS),
        OUTSIDE_TERRITORY(Kind.TERRITORY), NO_AGREEMENT(Kind.AGREEMENT), SUSPENDED(Kind.RULE), CONFLICT(Kind.RULE),
        /** No capacity was ever offered for some day of the activity. */
        NO_CAPACITY(Kind.CAPACITY),
        /** More than the partner has even with nothing else to do. */
        STAFF_TOO_FEW(Kind.CAPACITY), SITES_TOO_FEW(Kind.CAPACITY), BUDGET_TOO_SMALL(Kind.MONEY),
        /** The room is there, but held by activities that are fixed. */
        CAPACITY_HELD(Kind.CAPACITY),
        /** A mandatory companion has no partner, so this one is not begun either. */
        PACKAGE_BROKEN(Kind.PACKAGE),
        /** The partner could, but the plan as a whole would break another fixed rule. */
        PLAN_IMPOSSIBLE(Kind.RULE),
        /** The room went to other activities that answer more need. */
        ROOM_TAKEN(Kind.CAPACITY);

        private final Kind kind;

        Code(Kind kind) {
            this.kind = kind;
        }

        public Kind kind() {
            return kind;
        }

        /** A manager may take these on with a reason; room, money and a partner's own "no" cannot be overridden. */
        public boolean overridable() {
            return switch (this) {
                case COMPETENCY_MISSING, COMPETENCY_TOO_LOW, EVIDENCE_MISSING, COMPETENCY_EXPIRED, UNWILLING, NOT_ASKED,
                     CONDITIONS_OPEN, OUTSIDE_TERRITORY, NO_AGREEMENT, CONFLICT -> true;
                default -> false;
            };
        }
    }
}
