package org.commonweal.need.service;

import java.util.Optional;
import org.commonweal.assessment.model.Answers;
import org.commonweal.assessment.model.Codes.ContentsTo;
import org.commonweal.assessment.model.Codes.Emptied;
import org.commonweal.assessment.model.Concept;
import org.commonweal.assessment.model.SanitationFacility;
import org.commonweal.assessment.model.SanitationFacility.Kind;
import org.commonweal.need.model.NeedFlag;
import org.commonweal.need.model.ServiceLadder;
import org.commonweal.need.model.ServiceLevel;
import org.commonweal.need.model.Truth;

/**
 * Sanitation after SDG 6.2.1a (metadata of 2021-12-20), rows S1 to S7. A household is safely managed only where its
 * excreta stay in place; sewered and emptied toilets stay basic here, because whether that is safe is a share of the
 * service area, not a fact of the household.
 */
public final class SanitationLadder {

    /** The way of the excreta. */
    public enum Pathway { IN_SITU_STORED, IN_SITU_BURIED, OFFSITE_FSM, SEWERED, UNSAFE_DISPOSAL, UNKNOWN }

    private final Answers answers;
    private final LadderSteps steps;

    private SanitationLadder(Answers answers) {
        this.answers = answers;
        this.steps = new LadderSteps(ServiceLadder.SANITATION, answers);
    }

    public static LadderResult level(Answers answers) {
        return new SanitationLadder(answers).climb();
    }

    private LadderResult climb() {
        Optional<SanitationFacility> known = answers.code(Concept.TOILET_FACILITY, SanitationFacility.class);
        if (known.isEmpty()) {
            return steps.read(Concept.TOILET_FACILITY, "facility", Truth.UNKNOWN).unknown("S1", NeedFlag.MISSING_FACILITY);
        }
        SanitationFacility facility = known.get();
        steps.read(Concept.TOILET_FACILITY, "facility", facility.kind())
                .flagIf(facility == SanitationFacility.OTHER, NeedFlag.REVIEW);
        if (facility.kind() == Kind.NONE) {
            return steps.at("S2", ServiceLevel.OPEN_DEFECATION);
        }
        return facility.improved() ? improved(facility) : steps.at("S3", ServiceLevel.UNIMPROVED);
    }

    private LadderResult improved(SanitationFacility facility) {
        Truth shared = shared();
        if (shared.yes()) {
            return steps.at("S4", ServiceLevel.LIMITED);
        }
        if (shared.unknown()) {
            return steps.unknown("S5", NeedFlag.SHARED_UNKNOWN);
        }
        Pathway pathway = pathway(facility, answers);
        steps.readIfGiven(Concept.TOILET_EMPTIED, "pathway", pathway).readIfGiven(Concept.TOILET_CONTENTS_TO, "pathway", pathway);
        return switch (pathway) {
            case IN_SITU_STORED, IN_SITU_BURIED -> steps.at("S6", ServiceLevel.SAFELY_MANAGED);
            case UNSAFE_DISPOSAL -> steps.flag(NeedFlag.UNSAFE_DISPOSAL).at("S7", ServiceLevel.BASIC);
            case UNKNOWN -> steps.flag(NeedFlag.PATHWAY_UNKNOWN).at("S7", ServiceLevel.BASIC);
            case OFFSITE_FSM, SEWERED -> steps.at("S7", ServiceLevel.BASIC);
        };
    }

    private Truth shared() {
        Optional<Boolean> said = answers.yes(Concept.TOILET_SHARED);
        Optional<Boolean> withWhom = answers.known(Concept.TOILET_SHARED_WITH).map(anybody -> true);
        Optional<Boolean> counted = answers.integer(Concept.TOILET_HOUSEHOLDS).map(households -> households > 1);
        Truth shared = Truth.of(said.or(() -> withWhom).or(() -> counted));
        steps.read(Concept.TOILET_SHARED, "shared", shared)
                .readIfGiven(Concept.TOILET_SHARED_WITH, "shared", shared)
                .readIfGiven(Concept.TOILET_HOUSEHOLDS, "shared", shared);
        return shared;
    }

    static Pathway pathway(SanitationFacility facility, Answers answers) {
        return switch (facility.kind()) {
            case SEWERED -> Pathway.SEWERED;
            case OFF_SITE -> Pathway.OFFSITE_FSM;
            case ON_SITE -> onSite(answers);
            default -> Pathway.UNKNOWN;
        };
    }

    private static Pathway onSite(Answers answers) {
        Optional<Emptied> emptied = answers.code(Concept.TOILET_EMPTIED, Emptied.class);
        if (emptied.filter(Emptied.NEVER::equals).isPresent()) {
            return Pathway.IN_SITU_STORED;
        }
        return answers.code(Concept.TOILET_CONTENTS_TO, ContentsTo.class).map(to -> switch (to) {
            case TREATMENT_PLANT -> Pathway.OFFSITE_FSM;
            case PROVIDER_COVERED_PIT, HOUSEHOLD_COVERED_PIT -> Pathway.IN_SITU_BURIED;
            case OPEN -> Pathway.UNSAFE_DISPOSAL;
            case PROVIDER_UNKNOWN, OTHER -> Pathway.UNKNOWN;
        }).orElse(Pathway.UNKNOWN);
    }
}
