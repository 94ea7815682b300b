package org.commonweal.need.service;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.commonweal.assessment.model.Answers;
import org.commonweal.assessment.model.Codes.Difficulty;
import org.commonweal.assessment.model.Concept;
import org.commonweal.need.model.Truth;

/**
 * The Washington Group Short Set: six questions, four identifiers, each with three values. A difficulty that was told
 * decides even if other questions were not answered; without one, a missing answer leaves the identifier open.
 *
 * @param d1 at least one domain with some difficulty
 * @param d2 at least two with some difficulty, or one with a lot
 * @param d3 at least one with a lot of difficulty: the recommended identifier
 * @param d4 at least one that cannot be done at all
 */
public record Functioning(Truth d1, Truth d2, Truth d3, Truth d4) {

    /** The set must not be put to younger children. */
    public static final int FROM_AGE = 5;

    public static final List<Concept> DOMAINS = List.of(Concept.SEEING, Concept.HEARING, Concept.MOBILITY,
            Concept.COGNITION, Concept.SELF_CARE, Concept.COMMUNICATION);

    private static final Functioning OPEN = new Functioning(Truth.UNKNOWN, Truth.UNKNOWN, Truth.UNKNOWN, Truth.UNKNOWN);

    /** Under five, or perhaps under five: unknown, never "no". */
    public static Functioning of(Answers answers, Age age) {
        if (!age.atLeast(FROM_AGE).yes()) {
            return OPEN;
        }
        List<Optional<Difficulty>> levels = DOMAINS.stream().map(domain -> answers.code(domain, Difficulty.class)).toList();
        Truth some = anyAt(levels, Difficulty.SOME, 1);
        Truth two = anyAt(levels, Difficulty.SOME, 2);
        Truth lot = anyAt(levels, Difficulty.A_LOT, 1);
        return new Functioning(some, two.or(lot), lot, anyAt(levels, Difficulty.CANNOT_DO, 1));
    }

    /** Whether at least {@code wanted} of the six reach the threshold; open while the missing ones could still do it. */
    private static Truth anyAt(List<Optional<Difficulty>> levels, Difficulty threshold, int wanted) {
        Predicate<Difficulty> reached = level -> level.atLeast(threshold);
        long sure = levels.stream().flatMap(Optional::stream).filter(reached).count();
        long missing = levels.stream().filter(Optional::isEmpty).count();
        if (sure >= wanted) {
            return Truth.TRUE;
        }
        return sure + missing >= wanted ? Truth.UNKNOWN : Truth.FALSE;
    }
}
