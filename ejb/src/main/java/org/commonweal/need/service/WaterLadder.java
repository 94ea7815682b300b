package org.commonweal.need.service;

import java.util.Optional;
import org.commonweal.assessment.model.Answers;
import org.commonweal.assessment.model.Codes.EcoliRisk;
import org.commonweal.assessment.model.Codes.MinutesBand;
import org.commonweal.assessment.model.Codes.Premises;
import org.commonweal.assessment.model.Codes.TimeBasis;
import org.commonweal.assessment.model.Concept;
import org.commonweal.assessment.model.WaterSource;
import org.commonweal.assessment.model.WaterSource.Kind;
import org.commonweal.need.model.NeedFlag;
import org.commonweal.need.model.ServiceLadder;
import org.commonweal.need.model.ServiceLevel;
import org.commonweal.need.model.Truth;
import org.commonweal.need.service.NeedRules.PackagedRule;

/**
 * Drinking water after SDG 6.1.1 (metadata of 2021-12-20). The rows W1 to W8 are evaluated top-down, the first that
 * fits decides; W0 is ours: neither place nor time was asked, so nothing above "improved" is known.
 */
public final class WaterLadder {

    /** Round trip with queuing, minutes; exactly 30 is still basic. */
    private static final int BASIC_UP_TO = 30;
    /** "Available when needed" where hours or days of supply were asked instead. */
    private static final int HOURS_A_DAY = 12;
    private static final int DAYS_A_WEEK = 4;

    private final Answers answers;
    private final NeedRules rules;
    private final LadderSteps steps;

    private WaterLadder(Answers answers, NeedRules rules) {
        this.answers = answers;
        this.rules = rules;
        this.steps = new LadderSteps(ServiceLadder.WATER, answers);
    }

    public static LadderResult level(Answers answers, NeedRules rules) {
        return new WaterLadder(answers, rules).climb();
    }

    private LadderResult climb() {
        Optional<WaterSource> source = answers.code(Concept.WATER_SOURCE, WaterSource.class);
        if (source.isEmpty()) {
            return steps.read(Concept.WATER_SOURCE, "source", Truth.UNKNOWN).unknown("W1", NeedFlag.MISSING_SOURCE);
        }
        steps.read(Concept.WATER_SOURCE, "source", source.get().kind()).flagIf(source.get() == WaterSource.OTHER, NeedFlag.REVIEW);
        return switch (source.get().kind()) {
            case SURFACE -> steps.at("W2", ServiceLevel.SURFACE_WATER);
            case UNIMPROVED -> steps.at("W3", ServiceLevel.UNIMPROVED);
            case PACKAGED -> packaged(source.get());
            case IMPROVED -> improved(source.get());
        };
    }

    private LadderResult packaged(WaterSource source) {
        if (rules.packagedRule() == PackagedRule.ALWAYS_IMPROVED) {
            return improved(source);
        }
        Optional<WaterSource> second = answers.code(Concept.WATER_SOURCE_OTHER_USES, WaterSource.class);
        steps.read(Concept.WATER_SOURCE_OTHER_USES, "packaged", second.map(s -> s.kind().name()).orElse("UNKNOWN"));
        if (second.isEmpty()) {
            return steps.unknown("W3", NeedFlag.SECONDARY_SOURCE_UNKNOWN);
        }
        return second.get().kind() == Kind.IMPROVED ? improved(source) : steps.at("W3", ServiceLevel.UNIMPROVED);
    }

    private LadderResult improved(WaterSource source) {
        Truth premises = premises(source);
        Truth near = premises.yes() ? Truth.TRUE : withinBasicTime();
        if (near.unknown()) {
            return timeUnknown(premises);
        }
        if (near.no()) {
            return steps.at("W5", ServiceLevel.LIMITED);
        }
        Truth available = available();
        Truth quality = quality();
        Truth all = premises.and(available).and(quality);
        return switch (all) {
            case FALSE -> steps.at("W6", ServiceLevel.BASIC);
            case TRUE -> steps.at("W7", ServiceLevel.SAFELY_MANAGED);
            case UNKNOWN -> steps.flag(NeedFlag.SM_NOT_ASSESSABLE).at("W8", ServiceLevel.BASIC);
        };
    }

    private LadderResult timeUnknown(Truth premises) {
        if (premises.unknown()) {
            return steps.flag(NeedFlag.TIME_UNKNOWN).unknown("W0", NeedFlag.PREMISES_UNKNOWN);
        }
        return rules.unknownTimeLevel()
                .map(level -> steps.flag(NeedFlag.TIME_UNKNOWN).at("W4", level))
                .orElseGet(() -> steps.unknown("W4", NeedFlag.TIME_UNKNOWN));
    }

    /** Inside dwelling, compound or yard, or delivered, or no minutes at all. */
    private Truth premises(WaterSource source) {
        Optional<Premises> place = answers.code(Concept.WATER_PLACE, Premises.class);
        Truth byPlace = Truth.of(place.map(where -> where != Premises.ELSEWHERE));
        Truth delivered = Truth.of(answers.yes(Concept.WATER_DELIVERED));
        boolean noMinutes = answers.integer(Concept.WATER_MINUTES).filter(minutes -> minutes == 0).isPresent();
        if (source.onPremises() || byPlace.yes() || delivered.yes() || noMinutes) {
            return premisesNoted(Truth.TRUE);
        }
        // Delivery is asked of few sources; where it was not asked, the place decides alone.
        return premisesNoted(byPlace);
    }

    private Truth premisesNoted(Truth premises) {
        steps.read(Concept.WATER_PLACE, "premises", premises).readIfGiven(Concept.WATER_DELIVERED, "premises", premises);
        return premises;
    }

    private Truth withinBasicTime() {
        Truth byMinutes = Truth.of(answers.integer(Concept.WATER_MINUTES).map(minutes -> minutes <= BASIC_UP_TO));
        Truth byBand = Truth.of(answers.code(Concept.WATER_MINUTES_BAND, MinutesBand.class)
                .map(band -> band == MinutesBand.UP_TO_30));
        Truth near = byMinutes.unknown() ? byBand : byMinutes;
        steps.read(Concept.WATER_MINUTES, "time", near).readIfGiven(Concept.WATER_MINUTES_BAND, "time", near);
        boolean withoutQueue = answers.code(Concept.WATER_TIME_BASIS, TimeBasis.class)
                .filter(TimeBasis.WITHOUT_QUEUE::equals).isPresent();
        steps.flagIf(withoutQueue && near.yes(), NeedFlag.TIME_WITHOUT_QUEUE);
        return near;
    }

    private Truth available() {
        Truth sufficient = sufficient(answers);
        steps.read(Concept.WATER_SUFFICIENT, "available", sufficient)
                .readIfGiven(Concept.WATER_HOURS_PER_DAY, "available", sufficient)
                .readIfGiven(Concept.WATER_DAYS_PER_WEEK, "available", sufficient);
        return sufficient;
    }

    /** What the household says of sufficiency goes before hours, and hours before days of supply. */
    static Truth sufficient(Answers answers) {
        Optional<Boolean> said = answers.yes(Concept.WATER_SUFFICIENT);
        Optional<Boolean> hours = answers.integer(Concept.WATER_HOURS_PER_DAY).map(h -> h >= HOURS_A_DAY);
        Optional<Boolean> days = answers.integer(Concept.WATER_DAYS_PER_WEEK).map(d -> d >= DAYS_A_WEEK);
        return Truth.of(said.or(() -> hours).or(() -> days));
    }

    private Truth quality() {
        Truth quality = uncontaminated(answers);
        steps.read(Concept.WATER_ECOLI, "quality", quality)
                .readIfGiven(Concept.WATER_ECOLI_RISK, "quality", quality)
                .readIfGiven(Concept.WATER_CHEMICALS_SAFE, "quality", quality)
                .flagIf(quality.yes() && answers.known(Concept.WATER_CHEMICALS_SAFE).isEmpty(), NeedFlag.CHEMICALS_NOT_TESTED);
        return quality;
    }

    /** No E. coli in 100 ml, and the priority chemicals not known to be too high. */
    static Truth uncontaminated(Answers answers) {
        Optional<Boolean> counted = answers.integer(Concept.WATER_ECOLI).map(count -> count == 0);
        Optional<Boolean> risk = answers.code(Concept.WATER_ECOLI_RISK, EcoliRisk.class).map(EcoliRisk.LOW::equals);
        Truth chemicals = answers.yes(Concept.WATER_CHEMICALS_SAFE).map(Truth::of).orElse(Truth.TRUE);
        return Truth.of(counted.or(() -> risk)).and(chemicals);
    }
}
