package org.commonweal.need.web;

import java.util.Arrays;
import org.commonweal.need.model.Tally;

/** What the cells of a breakdown count; the totals beside them always show all of it. */
public enum Counted {
    HOUSEHOLDS, PEOPLE, WOMEN, MEN;

    long of(Tally tally) {
        return switch (this) {
            case HOUSEHOLDS -> tally.households();
            case PEOPLE -> tally.people();
            case WOMEN -> tally.women();
            case MEN -> tally.men();
        };
    }

    static Counted find(String name) {
        return Arrays.stream(values()).filter(counted -> counted.name().equals(name)).findFirst().orElse(HOUSEHOLDS);
    }
}
