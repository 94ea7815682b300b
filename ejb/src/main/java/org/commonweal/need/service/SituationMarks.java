package org.commonweal.need.service;

import static org.commonweal.need.model.VulnerabilityMark.ASY;
import static org.commonweal.need.model.VulnerabilityMark.IDP;
import static org.commonweal.need.model.VulnerabilityMark.INFORMAL;
import static org.commonweal.need.model.VulnerabilityMark.LANDLESS;
import static org.commonweal.need.model.VulnerabilityMark.MIN;
import static org.commonweal.need.model.VulnerabilityMark.OVERCR;
import static org.commonweal.need.model.VulnerabilityMark.REF;
import static org.commonweal.need.model.VulnerabilityMark.REMOTE;
import static org.commonweal.need.model.VulnerabilityMark.RET;
import static org.commonweal.need.model.VulnerabilityMark.SECLUDED;
import static org.commonweal.need.model.VulnerabilityMark.STL;
import static org.commonweal.need.model.VulnerabilityMark.TENURE_INSECURE;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commonweal.assessment.model.Answers;
import org.commonweal.assessment.model.Codes.Displacement;
import org.commonweal.assessment.model.Codes.Land;
import org.commonweal.assessment.model.Codes.Tenure;
import org.commonweal.assessment.model.Concept;
import org.commonweal.need.model.Truth;
import org.commonweal.need.model.VulnerabilityMark;

/** The marks that follow from where and how the household lives. */
final class SituationMarks {

    private static final Set<Tenure> INSECURE =
            EnumSet.of(Tenure.RENT_NO_AGREEMENT, Tenure.SQUATTING, Tenure.EVICTION_THREAT);

    private final HouseholdFacts facts;
    private final Answers answers;
    private final NeedRules rules;

    SituationMarks(HouseholdFacts facts, NeedRules rules) {
        this.facts = facts;
        this.answers = facts.answers();
        this.rules = rules;
    }

    List<MarkFinding> findings() {
        return List.of(displaced(IDP, Displacement.IDP), displaced(REF, Displacement.REFUGEE),
                displaced(ASY, Displacement.ASYLUM_SEEKER), displaced(RET, Displacement.RETURNEE),
                displaced(STL, Displacement.STATELESS),
                one(MIN, Concept.MINORITY, Truth.of(answers.yes(Concept.MINORITY))),
                one(LANDLESS, Concept.LAND, Truth.of(answers.code(Concept.LAND, Land.class).map(Land.NONE::equals))),
                one(TENURE_INSECURE, Concept.TENURE,
                        Truth.of(answers.code(Concept.TENURE, Tenure.class).map(INSECURE::contains))),
                overcrowded(),
                one(SECLUDED, Concept.WOMEN_SECLUDED, Truth.of(answers.yes(Concept.WOMEN_SECLUDED))),
                informal(), remote());
    }

    private MarkFinding displaced(VulnerabilityMark mark, Displacement status) {
        return one(mark, Concept.DISPLACEMENT,
                Truth.of(answers.code(Concept.DISPLACEMENT, Displacement.class).map(status::equals)));
    }

    private MarkFinding overcrowded() {
        Optional<Integer> rooms = answers.integer(Concept.ROOMS).filter(count -> count > 0);
        Optional<Boolean> above = rooms.flatMap(count ->
                facts.people().map(people -> people > rules.overcrowdedAbove() * count));
        Truth value = Truth.of(above);
        return new MarkFinding(OVERCR, value, List.of(
                new Step(Concept.HOUSEHOLD_SIZE, facts.people().map(String::valueOf).orElse(""), "mark.OVERCR", value.name(), 0),
                step(Concept.ROOMS, OVERCR, value)));
    }

    private MarkFinding informal() {
        return one(INFORMAL, Concept.INFORMAL_SETTLEMENT,
                Truth.of(answers.yes(Concept.INFORMAL_SETTLEMENT).or(facts::informal)));
    }

    private MarkFinding remote() {
        Truth minutes = Truth.of(answers.integer(Concept.HEALTH_MINUTES).map(m -> m > rules.remoteMinutes()));
        Truth distance = Truth.of(answers.integer(Concept.SERVICE_KM).map(km -> km > rules.remoteKm()));
        Truth value = minutes.unknown() ? distance : distance.unknown() ? minutes : minutes.or(distance);
        return new MarkFinding(REMOTE, value, List.of(step(Concept.HEALTH_MINUTES, REMOTE, minutes),
                step(Concept.SERVICE_KM, REMOTE, distance)));
    }

    private MarkFinding one(VulnerabilityMark mark, Concept question, Truth value) {
        return new MarkFinding(mark, value, List.of(step(question, mark, value)));
    }

    private Step step(Concept question, VulnerabilityMark mark, Truth value) {
        return Step.read(answers, question, "mark." + mark, value);
    }
}
