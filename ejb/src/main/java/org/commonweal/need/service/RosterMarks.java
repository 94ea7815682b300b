package org.commonweal.need.service;

import static org.commonweal.need.model.VulnerabilityMark.CHRON;
import static org.commonweal.need.model.VulnerabilityMark.ELD_ALONE;
import static org.commonweal.need.model.VulnerabilityMark.ELD_CHILD;
import static org.commonweal.need.model.VulnerabilityMark.HIGHDEP;
import static org.commonweal.need.model.VulnerabilityMark.NO_ID;
import static org.commonweal.need.model.VulnerabilityMark.NO_WORKER;
import static org.commonweal.need.model.VulnerabilityMark.OUT_SCHOOL;
import static org.commonweal.need.model.VulnerabilityMark.PLW;
import static org.commonweal.need.model.VulnerabilityMark.PWD;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.commonweal.assessment.model.Answers;
import org.commonweal.assessment.model.Codes.Difficulty;
import org.commonweal.assessment.model.Codes.Sex;
import org.commonweal.assessment.model.Concept;
import org.commonweal.need.model.Truth;
import org.commonweal.need.model.VulnerabilityMark;

/** The marks that follow from the people of the household, one by one. */
final class RosterMarks {

    private static final int ADULT_FROM = 18;
    private static final int SCHOOL_FROM = 6;
    private static final int SCHOOL_TO = 17;
    /** Outside these years nobody need be asked about pregnancy for the mark to be known. */
    private static final int FERTILE_FROM = 10;
    private static final int FERTILE_TO = 59;

    private final List<MemberFacts> everybody;
    private final NeedRules rules;

    RosterMarks(HouseholdFacts facts, NeedRules rules) {
        this.everybody = facts.everybody();
        this.rules = rules;
    }

    List<MarkFinding> findings() {
        return List.of(eldersAlone(), eldersAndChildren(), disability(),
                anybody(CHRON, Concept.CHRONIC_ILLNESS, m -> yes(m, Concept.CHRONIC_ILLNESS)),
                anybody(PLW, Concept.PREGNANT_OR_BREASTFEEDING, RosterMarks::pregnant),
                highDependency(),
                noWorker(),
                anybody(OUT_SCHOOL, Concept.IN_SCHOOL,
                        m -> m.age().between(SCHOOL_FROM, SCHOOL_TO).and(yes(m, Concept.IN_SCHOOL).not())),
                anybody(NO_ID, Concept.HAS_ID, m -> m.age().atLeast(ADULT_FROM).and(yes(m, Concept.HAS_ID).not())));
    }

    private MarkFinding eldersAlone() {
        Truth value = Truth.all(everybody.stream().map(this::older));
        return new MarkFinding(ELD_ALONE, value, ages(ELD_ALONE, this::older));
    }

    private MarkFinding eldersAndChildren() {
        Truth nobodyBetween = Truth.all(everybody.stream().map(m -> older(m).or(child(m))));
        Truth both = Truth.any(everybody.stream().map(this::older)).and(Truth.any(everybody.stream().map(RosterMarks::child)));
        return new MarkFinding(ELD_CHILD, nobodyBetween.and(both), ages(ELD_CHILD, m -> older(m).or(child(m))));
    }

    /** Children under five are not asked, so they do not keep the mark open. */
    private MarkFinding disability() {
        List<MemberFacts> asked = everybody.stream().filter(m -> !m.age().under(Functioning.FROM_AGE).yes()).toList();
        Truth value = Truth.any(asked.stream().map(m -> m.functioning().d3()));
        List<Step> evidence = asked.stream()
                .filter(m -> m.functioning().d3() == value && !value.no())
                .flatMap(m -> difficulties(m, value)).toList();
        return new MarkFinding(PWD, value, evidence);
    }

    /** For somebody with D3 the domains that made it so; else the domains without an answer. */
    private static Stream<Step> difficulties(MemberFacts member, Truth value) {
        Answers answers = member.answers();
        return Functioning.DOMAINS.stream()
                .filter(domain -> value.yes()
                        ? answers.code(domain, Difficulty.class).filter(level -> level.atLeast(Difficulty.A_LOT)).isPresent()
                        : answers.known(domain).isEmpty())
                .map(domain -> PersonStep.answer(member, domain, PWD, value));
    }

    private MarkFinding highDependency() {
        DependencyRatio ratio = DependencyRatio.standard(everybody);
        String value = ratio.value().map(String::valueOf).orElse("");
        Truth high = ratio.above(rules.highDependencyAbove());
        return new MarkFinding(HIGHDEP, high, List.of(new Step(Concept.AGE,
                ratio.decided() ? ratio.dependants() + " / " + ratio.working() : value, "mark.HIGHDEP", high.name(), 0)));
    }

    private MarkFinding noWorker() {
        Truth value = Truth.any(everybody.stream().map(DependencyRatio::able)).not();
        return new MarkFinding(NO_WORKER, value, ages(NO_WORKER, DependencyRatio::able));
    }

    private static Truth pregnant(MemberFacts member) {
        Truth possible = member.age().between(FERTILE_FROM, FERTILE_TO).and(Truth.of(member.sex().map(s -> s != Sex.M)));
        return yes(member, Concept.PREGNANT_OR_BREASTFEEDING).and(possible.no() ? Truth.FALSE : Truth.TRUE);
    }

    private MarkFinding anybody(VulnerabilityMark mark, Concept question, Function<MemberFacts, Truth> test) {
        Truth value = Truth.any(everybody.stream().map(test));
        return new MarkFinding(mark, value, deciding(value, test, (m, t) -> PersonStep.answer(m, question, mark, t)));
    }

    private List<Step> ages(VulnerabilityMark mark, Function<MemberFacts, Truth> test) {
        return everybody.stream().map(m -> PersonStep.age(m, mark, test.apply(m))).toList();
    }

    /** Those who make it true, or those who leave it open; where it is false nobody in particular does. */
    private List<Step> deciding(Truth value, Function<MemberFacts, Truth> test, BiFunction<MemberFacts, Truth, Step> step) {
        return everybody.stream().filter(m -> !value.no() && test.apply(m) == value).map(m -> step.apply(m, value)).toList();
    }

    private Truth older(MemberFacts member) {
        return member.age().atLeast(rules.olderFrom());
    }

    private static Truth child(MemberFacts member) {
        return member.age().under(ADULT_FROM);
    }

    private static Truth yes(MemberFacts member, Concept question) {
        return Truth.of(member.answers().yes(question));
    }
}
