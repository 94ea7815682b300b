package org.commonweal.need.service;

import java.util.Optional;
import org.commonweal.assessment.model.Answers;
import org.commonweal.assessment.model.Codes.WasteCollection;
import org.commonweal.assessment.model.Concept;
import org.commonweal.need.model.NeedFlag;
import org.commonweal.need.model.ServiceLadder;
import org.commonweal.need.model.ServiceLevel;
import org.commonweal.need.model.Truth;

/**
 * Solid waste collection after SDG 11.6.1, table 1. C1 not asked; C2 no collection; C3 collected, but nobody asked how;
 * C4 point too far; C5 not weekly for a year; C6 distance or regularity not known; C7 three fractions and more; C8 two;
 * C9 the rest. Littering at a point keeps the service at basic.
 */
public final class WasteLadder {

    private static final int POINT_WITHIN_METRES = 200;
    private static final int WHOLE_YEAR = 12;
    private static final int FULL_FROM = 3;
    private static final int IMPROVED_FROM = 2;

    private final Answers answers;
    private final LadderSteps steps;

    private WasteLadder(Answers answers) {
        this.answers = answers;
        this.steps = new LadderSteps(ServiceLadder.WASTE, answers);
    }

    public static LadderResult level(Answers answers) {
        return new WasteLadder(answers).climb();
    }

    private LadderResult climb() {
        Optional<WasteCollection> mode = answers.code(Concept.WASTE_COLLECTION, WasteCollection.class);
        steps.readIfGiven(Concept.WASTE_COLLECTION, "collection", mode.map(Enum::name).orElse("UNKNOWN"));
        if (mode.isEmpty()) {
            return removedOrNot();
        }
        return switch (mode.get()) {
            case NONE, BURN, BURY, DUMP -> steps.at("C2", ServiceLevel.NO_SERVICE);
            case DOOR -> served(Truth.TRUE, true);
            case POINT -> served(pointNear(), false);
        };
    }

    private LadderResult removedOrNot() {
        Truth removed = Truth.of(answers.yes(Concept.WASTE_REMOVED));
        steps.read(Concept.WASTE_REMOVED, "removed", removed);
        return switch (removed) {
            case FALSE -> steps.at("C2", ServiceLevel.NO_SERVICE);
            case TRUE -> steps.unknown("C3", NeedFlag.REGULARITY_UNKNOWN);
            case UNKNOWN -> steps.unknown("C1", NeedFlag.COLLECTION_UNKNOWN);
        };
    }

    private Truth pointNear() {
        Truth near = Truth.of(answers.integer(Concept.WASTE_POINT_METRES).map(metres -> metres <= POINT_WITHIN_METRES));
        steps.read(Concept.WASTE_POINT_METRES, "distance", near).flagIf(near.unknown(), NeedFlag.DISTANCE_UNKNOWN);
        return near;
    }

    private LadderResult served(Truth near, boolean atTheDoor) {
        if (near.no()) {
            return steps.at("C4", ServiceLevel.LIMITED);
        }
        Truth regular = regular();
        if (regular.no()) {
            return steps.at("C5", ServiceLevel.LIMITED);
        }
        if (near.and(regular).unknown()) {
            return steps.unknown("C6", regular.unknown() ? NeedFlag.REGULARITY_UNKNOWN : NeedFlag.DISTANCE_UNKNOWN);
        }
        return separated(atTheDoor);
    }

    /** At least once a week for one year. */
    private Truth regular() {
        Optional<Boolean> said = answers.yes(Concept.WASTE_WEEKLY_FOR_A_YEAR);
        Truth weekly = Truth.of(answers.integer(Concept.WASTE_TIMES_PER_WEEK).map(times -> times >= 1));
        Truth allYear = Truth.of(answers.integer(Concept.WASTE_MONTHS_SERVED).map(months -> months >= WHOLE_YEAR));
        Truth regular = said.map(Truth::of).orElse(weekly.and(allYear));
        steps.read(Concept.WASTE_WEEKLY_FOR_A_YEAR, "regular", regular)
                .readIfGiven(Concept.WASTE_TIMES_PER_WEEK, "regular", regular)
                .readIfGiven(Concept.WASTE_MONTHS_SERVED, "regular", regular);
        return regular;
    }

    private LadderResult separated(boolean atTheDoor) {
        int fractions = answers.integer(Concept.WASTE_FRACTIONS).orElse(1);
        Truth clean = atTheDoor ? Truth.TRUE : Truth.of(answers.yes(Concept.WASTE_LITTERING)).not();
        steps.read(Concept.WASTE_FRACTIONS, "fractions", answers.known(Concept.WASTE_FRACTIONS).orElse("UNKNOWN"))
                .flagIf(answers.known(Concept.WASTE_FRACTIONS).isEmpty(), NeedFlag.FRACTIONS_UNKNOWN);
        if (!atTheDoor) {
            steps.read(Concept.WASTE_LITTERING, "clean", clean);
        }
        if (fractions < IMPROVED_FROM || !clean.yes()) {
            // Basic is what is shown; more would need the answers that are missing.
            return steps.flagIf(clean.unknown(), NeedFlag.LITTERING_UNKNOWN).at("C9", ServiceLevel.BASIC);
        }
        return fractions >= FULL_FROM ? steps.at("C7", ServiceLevel.FULL) : steps.at("C8", ServiceLevel.IMPROVED);
    }
}
