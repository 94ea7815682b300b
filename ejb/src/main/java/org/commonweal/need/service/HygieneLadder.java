package org.commonweal.need.service;

import java.util.Optional;
import org.commonweal.assessment.model.Answers;
import org.commonweal.assessment.model.Codes.HandwashingPlace;
import org.commonweal.assessment.model.Codes.Soap;
import org.commonweal.assessment.model.Concept;
import org.commonweal.need.model.NeedFlag;
import org.commonweal.need.model.ServiceLadder;
import org.commonweal.need.model.ServiceLevel;
import org.commonweal.need.model.Truth;

/**
 * Hygiene after SDG 6.2.1b: H1 not asked, H2 not seen (out of the denominator), H3 no place in dwelling, yard or plot,
 * H4 place with soap and water, H5 place lacking one of them, H6 place seen but soap or water not recorded.
 */
public final class HygieneLadder {

    private HygieneLadder() { }

    public static LadderResult level(Answers answers) {
        LadderSteps steps = new LadderSteps(ServiceLadder.HYGIENE, answers);
        Optional<HandwashingPlace> place = answers.code(Concept.HANDWASHING_PLACE, HandwashingPlace.class);
        steps.read(Concept.HANDWASHING_PLACE, "place", place.map(Enum::name).orElse("UNKNOWN"));
        if (place.isEmpty()) {
            return steps.unknown("H1", NeedFlag.MISSING_FACILITY);
        }
        return switch (place.get()) {
            case NO_PERMISSION, OTHER_REASON -> steps.at("H2", ServiceLevel.EXCLUDED);
            case NONE -> steps.at("H3", ServiceLevel.NO_FACILITY);
            default -> equipped(answers, steps);
        };
    }

    private static LadderResult equipped(Answers answers, LadderSteps steps) {
        Truth water = Truth.of(answers.yes(Concept.HANDWASHING_WATER));
        Truth soap = Truth.of(answers.code(Concept.HANDWASHING_SOAP, Soap.class).map(Soap.SOAP::equals));
        steps.read(Concept.HANDWASHING_WATER, "washWater", water).read(Concept.HANDWASHING_SOAP, "soap", soap);
        return switch (water.and(soap)) {
            case TRUE -> steps.at("H4", ServiceLevel.BASIC);
            case FALSE -> steps.at("H5", ServiceLevel.LIMITED);
            case UNKNOWN -> steps.unknown("H6", NeedFlag.WATER_OR_SOAP_UNKNOWN);
        };
    }
}
