package org.commonweal.need.service;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.commonweal.assessment.model.Codes.Sex;
import org.commonweal.need.model.NeedDomain;
import org.commonweal.need.model.NeedFlag;
import org.commonweal.need.model.ServiceLadder;
import org.commonweal.need.model.Truth;
import org.commonweal.need.model.VulnerabilityMark;

/**
 * All that the rules find of one assessment, with the arithmetic. A pure function of facts and rules: the same answers
 * and the same version give the same profile, so it can be thrown away and made again.
 */
public record NeedProfile(String ruleVersion, Map<ServiceLadder, LadderResult> ladders,
                          Map<NeedDomain, NeedFinding> needs, Map<VulnerabilityMark, MarkFinding> marks,
                          Truth mostMarginalised, Set<NeedFlag> flags, Persons persons) {

    /** People by sex; {@code unknown}: counted in the household's size, or in the roster without a sex. */
    public record Persons(int women, int men, int other, int unknown) {

        static Persons of(HouseholdFacts facts) {
            int women = count(facts, Sex.F);
            int men = count(facts, Sex.M);
            int other = count(facts, Sex.X);
            int all = Math.max(facts.people().orElse(0), facts.members().size());
            return new Persons(women, men, other, all - women - men - other);
        }

        private static int count(HouseholdFacts facts, Sex sex) {
            return (int) facts.members().stream().filter(m -> m.sex().filter(sex::equals).isPresent()).count();
        }

        public int all() {
            return women + men + other + unknown;
        }
    }

    public static NeedProfile derive(HouseholdFacts facts, NeedRules rules) {
        Map<ServiceLadder, LadderResult> ladders = ladders(facts, rules);
        Map<NeedDomain, NeedFinding> needs = needs(facts, ladders);
        Map<VulnerabilityMark, MarkFinding> marks = marks(facts, rules);
        return new NeedProfile(rules.version(), ladders, needs, marks, marginalised(needs, marks, rules.marginalised()),
                flags(facts, ladders), Persons.of(facts));
    }

    private static Map<ServiceLadder, LadderResult> ladders(HouseholdFacts facts, NeedRules rules) {
        Map<ServiceLadder, LadderResult> ladders = new EnumMap<>(ServiceLadder.class);
        ladders.put(ServiceLadder.WATER, WaterLadder.level(facts.answers(), rules));
        ladders.put(ServiceLadder.SANITATION, SanitationLadder.level(facts.answers()));
        ladders.put(ServiceLadder.HYGIENE, HygieneLadder.level(facts.answers()));
        ladders.put(ServiceLadder.WASTE, WasteLadder.level(facts.answers()));
        return ladders;
    }

    private static Map<NeedDomain, NeedFinding> needs(HouseholdFacts facts, Map<ServiceLadder, LadderResult> ladders) {
        NeedSeverity severity = new NeedSeverity(facts);
        Map<NeedDomain, NeedFinding> needs = new EnumMap<>(NeedDomain.class);
        Stream.of(severity.water(ladders.get(ServiceLadder.WATER)), severity.sanitation(ladders.get(ServiceLadder.SANITATION)),
                severity.hygiene(ladders.get(ServiceLadder.HYGIENE)), severity.waste(ladders.get(ServiceLadder.WASTE)),
                severity.health(), severity.income(), severity.socialCapital(), severity.finance())
                .forEach(finding -> needs.put(finding.domain(), finding));
        return needs;
    }

    private static Map<VulnerabilityMark, MarkFinding> marks(HouseholdFacts facts, NeedRules rules) {
        Map<VulnerabilityMark, MarkFinding> marks = new EnumMap<>(VulnerabilityMark.class);
        Stream.of(new HeadMarks(facts, rules).findings(), new RosterMarks(facts, rules).findings(),
                new SituationMarks(facts, rules).findings())
                .flatMap(List::stream).forEach(finding -> marks.put(finding.mark(), finding));
        return marks;
    }

    private static Truth marginalised(Map<NeedDomain, NeedFinding> needs, Map<VulnerabilityMark, MarkFinding> marks,
                                      NeedRules.Marginalised rule) {
        long sure = Truth.count(marks.values().stream().map(MarkFinding::value));
        long open = marks.values().stream().filter(mark -> mark.value().unknown()).count();
        Truth enough = sure >= rule.marks() ? Truth.TRUE : sure + open >= rule.marks() ? Truth.UNKNOWN : Truth.FALSE;
        Truth one = Truth.any(rule.oneOf().stream().map(mark -> marks.get(mark).value()));
        Truth severe = Truth.any(needs.values().stream().map(need -> reaches(need, rule.severity())));
        return enough.and(one).and(severe);
    }

    private static Truth reaches(NeedFinding need, int severity) {
        Optional<Integer> known = need.known();
        if (known.filter(s -> s >= severity).isPresent()) {
            return Truth.TRUE;
        }
        return known.isEmpty() || need.atLeast() ? Truth.UNKNOWN : Truth.FALSE;
    }

    private static Set<NeedFlag> flags(HouseholdFacts facts, Map<ServiceLadder, LadderResult> ladders) {
        EnumSet<NeedFlag> flags = EnumSet.noneOf(NeedFlag.class);
        ladders.values().forEach(ladder -> flags.addAll(ladder.flags()));
        if (facts.rosterIncomplete()) {
            flags.add(NeedFlag.ROSTER_INCOMPLETE);
        } else if (DependencyRatio.standard(facts.members()).nobodyWorks()) {
            flags.add(NeedFlag.NO_WORKING_AGE);
        }
        return flags;
    }

    public Set<VulnerabilityMark> marksThatAre(Truth value) {
        EnumSet<VulnerabilityMark> found = EnumSet.noneOf(VulnerabilityMark.class);
        marks.values().stream().filter(mark -> mark.value() == value).map(MarkFinding::mark).forEach(found::add);
        return found;
    }
}
