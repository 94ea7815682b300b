package org.commonweal.need.service;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.commonweal.assessment.model.Concept;
import org.commonweal.need.model.Truth;

/**
 * Dependants per working-age person.
 *
 * @param dependants people who depend
 * @param working    people who can be depended on
 * @param decided    false where somebody's age or health is not known well enough to count them
 */
public record DependencyRatio(int dependants, int working, boolean decided) {

    private static final int STANDARD_WORK_FROM = 15;
    private static final int STANDARD_WORK_TO = 64;
    /** "Working age" where ability counts. */
    static final int WORK_FROM = 18;
    static final int WORK_TO = 59;

    /** Members 0 to 14 and 65 or older, per member 15 to 64. */
    public static DependencyRatio standard(List<MemberFacts> members) {
        return of(members, member -> member.age().between(STANDARD_WORK_FROM, STANDARD_WORK_TO));
    }

    /** Everybody else per member of 18 to 59 who is able: neither D3 nor chronically ill. */
    public static DependencyRatio effective(List<MemberFacts> members) {
        return of(members, DependencyRatio::able);
    }

    static Truth able(MemberFacts member) {
        Truth chronic = Truth.of(member.answers().yes(Concept.CHRONIC_ILLNESS));
        return member.age().between(WORK_FROM, WORK_TO).and(member.functioning().d3().not()).and(chronic.not());
    }

    private static DependencyRatio of(List<MemberFacts> members, Function<MemberFacts, Truth> works) {
        List<Truth> working = members.stream().map(works).toList();
        int yes = (int) Truth.count(working.stream());
        return new DependencyRatio(members.size() - yes, yes, !members.isEmpty() && working.stream().noneMatch(Truth::unknown));
    }

    /** Empty where it is not decided, and where nobody works: that has no number, and sorts as worst. */
    public Optional<Double> value() {
        return decided && working > 0 ? Optional.of((double) dependants / working) : Optional.empty();
    }

    public boolean nobodyWorks() {
        return decided && working == 0;
    }

    public Truth above(double threshold) {
        return nobodyWorks() ? Truth.TRUE : Truth.of(value().map(ratio -> ratio > threshold));
    }
}
