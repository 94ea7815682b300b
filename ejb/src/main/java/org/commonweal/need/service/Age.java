package org.commonweal.need.service;

import java.util.Optional;
import org.commonweal.assessment.model.Codes.AgeBand;
import org.commonweal.need.model.Truth;

/**
 * A person's age in completed years, as exactly as it is known: from youngest to oldest possible.
 */
public record Age(int youngest, int oldest) {

    private static final int OLDEST = 130;
    public static final Age UNKNOWN = new Age(0, OLDEST);

    public static Age of(int years) {
        return new Age(years, years);
    }

    public static Age of(AgeBand band) {
        return new Age(band.youngest(), band.oldest());
    }

    /** The years where they are known, else the band, else nothing is known. */
    public static Age of(Optional<Integer> years, Optional<AgeBand> band) {
        return years.filter(y -> y <= OLDEST).map(Age::of).or(() -> band.map(Age::of)).orElse(UNKNOWN);
    }

    public Truth atLeast(int years) {
        if (youngest >= years) {
            return Truth.TRUE;
        }
        return oldest < years ? Truth.FALSE : Truth.UNKNOWN;
    }

    public Truth under(int years) {
        return atLeast(years).not();
    }

    /** Both ends in. */
    public Truth between(int from, int to) {
        return atLeast(from).and(under(to + 1));
    }
}
