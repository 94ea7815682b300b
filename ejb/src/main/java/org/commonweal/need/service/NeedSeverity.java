package org.commonweal.need.service;

import static org.commonweal.need.model.NeedDomain.SEVEREST;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonweal.assessment.model.Answers;
import org.commonweal.assessment.model.Codes.Coping;
import org.commonweal.assessment.model.Codes.HealthBarrier;
import org.commonweal.assessment.model.Codes.Savings;
import org.commonweal.assessment.model.Concept;
import org.commonweal.need.model.NeedDomain;
import org.commonweal.need.model.NeedFlag;
import org.commonweal.need.model.ServiceLevel;
import org.commonweal.need.model.Truth;

/**
 * The triggers of need by domain. The worst that is true is the severity; where none is true and one is open the
 * severity is open too. Two conditions in one cell of the table are alternatives: either is enough.
 */
final class NeedSeverity {

    /** Diarrhoea counts for children of this age in years and younger. */
    private static final int YOUNG_CHILD_TO = 4;
    private static final int FAR_MINUTES = 60;

    private final HouseholdFacts facts;
    private final Answers answers;

    NeedSeverity(HouseholdFacts facts) {
        this.facts = facts;
        this.answers = facts.answers();
    }

    NeedFinding health() {
        Truth barrier = Truth.of(answers.code(Concept.HEALTH_BARRIER, HealthBarrier.class)
                .map(HealthBarrier.COST_AND_DISTANCE::equals));
        return worst(NeedDomain.HEALTH, asked(Concept.UNTREATED_ILLNESS).or(barrier),
                diarrhoea().or(asked(Concept.ANTENATAL_GAP)),
                Truth.of(answers.integer(Concept.HEALTH_MINUTES).map(minutes -> minutes > FAR_MINUTES)),
                Concept.UNTREATED_ILLNESS, Concept.HEALTH_BARRIER, Concept.CHILD_DIARRHOEA, Concept.ANTENATAL_GAP,
                Concept.HEALTH_MINUTES);
    }

    /** As said of the household; else of any young child in the roster. */
    private Truth diarrhoea() {
        Truth told = Truth.any(facts.everybody().stream().map(member -> member.age().atLeast(YOUNG_CHILD_TO + 1).not()
                .and(Truth.of(member.answers().yes(Concept.DIARRHOEA)))));
        return answers.yes(Concept.CHILD_DIARRHOEA).map(Truth::of).orElse(told);
    }

    NeedFinding income() {
        Optional<Coping> coping = answers.code(Concept.COPING, Coping.class);
        Truth noEarner = Truth.of(answers.integer(Concept.EARNERS).map(earners -> earners == 0));
        return worst(NeedDomain.INCOME, noEarner.or(is(coping, Coping.EMERGENCY)),
                asked(Concept.CASUAL_WORK_ONLY).or(is(coping, Coping.CRISIS)), is(coping, Coping.STRESS),
                Concept.EARNERS, Concept.CASUAL_WORK_ONLY, Concept.COPING);
    }

    NeedFinding socialCapital() {
        Truth noGroup = asked(Concept.GROUP_MEMBER).not();
        return worst(NeedDomain.SOCIAL_CAPITAL, asked(Concept.HELP_IN_NEED).not().or(asked(Concept.KEPT_FROM_MEETINGS)),
                noGroup.and(asked(Concept.TRUSTS_NEIGHBOURS).not()), noGroup,
                Concept.HELP_IN_NEED, Concept.KEPT_FROM_MEETINGS, Concept.GROUP_MEMBER, Concept.TRUSTS_NEIGHBOURS);
    }

    NeedFinding finance() {
        Optional<Savings> savings = answers.code(Concept.SAVINGS, Savings.class);
        return worst(NeedDomain.FINANCE, asked(Concept.ACCOUNT).not().or(asked(Concept.DISTRESS_DEBT)),
                is(savings, Savings.NONE).and(asked(Concept.SAVINGS_GROUP).not()), is(savings, Savings.INFORMAL),
                Concept.ACCOUNT, Concept.DISTRESS_DEBT, Concept.SAVINGS, Concept.SAVINGS_GROUP);
    }

    /** Quality is almost never tested at home: untested alone does not make the need unknown, a flag says so. */
    NeedFinding water(LadderResult ladder) {
        Truth sufficient = WaterLadder.sufficient(answers);
        Truth clean = WaterLadder.uncontaminated(answers);
        Truth basic = at(ladder, ServiceLevel.BASIC);
        Truth lacking = basic.and(sufficient.not().or(clean.no() ? Truth.TRUE : Truth.FALSE));
        return worst(NeedDomain.WATER, at(ladder, ServiceLevel.SURFACE_WATER).or(at(ladder, ServiceLevel.UNIMPROVED)),
                at(ladder, ServiceLevel.LIMITED), lacking,
                Concept.WATER_SUFFICIENT, Concept.WATER_ECOLI);
    }

    NeedFinding sanitation(LadderResult ladder) {
        Truth unsafe = Truth.of(ladder.flags().contains(NeedFlag.UNSAFE_DISPOSAL));
        return worst(NeedDomain.SANITATION, at(ladder, ServiceLevel.OPEN_DEFECATION), at(ladder, ServiceLevel.UNIMPROVED),
                at(ladder, ServiceLevel.LIMITED).or(unsafe), Concept.TOILET_CONTENTS_TO);
    }

    NeedFinding hygiene(LadderResult ladder) {
        return worst(NeedDomain.HYGIENE, at(ladder, ServiceLevel.NO_FACILITY), at(ladder, ServiceLevel.LIMITED), Truth.FALSE);
    }

    NeedFinding waste(LadderResult ladder) {
        Truth littering = at(ladder, ServiceLevel.BASIC).and(asked(Concept.WASTE_LITTERING).yes() ? Truth.TRUE : Truth.FALSE);
        return worst(NeedDomain.WASTE, at(ladder, ServiceLevel.NO_SERVICE), at(ladder, ServiceLevel.LIMITED), littering,
                Concept.WASTE_LITTERING);
    }

    /** Not seen is not known: a household outside the denominator of a ladder has no severity in it. */
    private static Truth at(LadderResult ladder, ServiceLevel level) {
        return ladder.at(ServiceLevel.EXCLUDED) ? Truth.UNKNOWN : Truth.of(ladder.known().map(level::equals));
    }

    private Truth asked(Concept question) {
        return Truth.of(answers.yes(question));
    }

    private static <E> Truth is(Optional<E> answer, E wanted) {
        return Truth.of(answer.map(wanted::equals));
    }

    private NeedFinding worst(NeedDomain domain, Truth three, Truth two, Truth one, Concept... questions) {
        List<Step> steps = new ArrayList<>();
        for (Concept question : questions) {
            if (answers.given(question).isPresent()) {
                steps.add(Step.read(answers, question, "read", ""));
            }
        }
        List<Truth> worstFirst = List.of(three, two, one);
        for (int i = 0; i < worstFirst.size(); i++) {
            steps.add(Step.concluded(domain + "." + (SEVEREST - i), worstFirst.get(i)));
        }
        Optional<Integer> severity = severity(worstFirst);
        boolean open = severity.isPresent() && worstFirst.stream().limit(SEVEREST - severity.get()).anyMatch(Truth::unknown);
        return new NeedFinding(domain, severity, open, steps);
    }

    private static Optional<Integer> severity(List<Truth> worstFirst) {
        int first = worstFirst.indexOf(Truth.TRUE);
        if (first >= 0) {
            return Optional.of(SEVEREST - first);
        }
        return worstFirst.contains(Truth.UNKNOWN) ? Optional.empty() : Optional.of(0);
    }
}
