package org.commonweal.need.service;

import static org.commonweal.need.model.VulnerabilityMark.CHH;
import static org.commonweal.need.model.VulnerabilityMark.EHH;
import static org.commonweal.need.model.VulnerabilityMark.FHH;
import static org.commonweal.need.model.VulnerabilityMark.SPH;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.commonweal.assessment.model.Codes.Relation;
import org.commonweal.assessment.model.Codes.Sex;
import org.commonweal.assessment.model.Concept;
import org.commonweal.need.model.Truth;
import org.commonweal.need.model.VulnerabilityMark;

/** The marks that follow from who is head of the household. */
final class HeadMarks {

    private static final int ADULT_FROM = 18;

    private final HouseholdFacts facts;
    private final NeedRules rules;

    HeadMarks(HouseholdFacts facts, NeedRules rules) {
        this.facts = facts;
        this.rules = rules;
    }

    List<MarkFinding> findings() {
        return List.of(femaleHeaded(), byAge(CHH, age -> age.under(ADULT_FROM)),
                byAge(EHH, age -> age.atLeast(rules.olderFrom())), singleParent());
    }

    private MarkFinding femaleHeaded() {
        Optional<Sex> sex = facts.headSex();
        Truth value = Truth.of(sex.map(Sex.F::equals));
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(Concept.SEX_OF_HEAD, sex.map(Sex::name).orElse(""), "mark.FHH", value.name(), 0));
        if (value.yes()) {
            steps.add(headship());
        }
        return new MarkFinding(FHH, value, steps);
    }

    /** DE_FACTO where she has a partner who does not live here, DE_JURE where she has none. */
    private Step headship() {
        Optional<String> status = facts.heads().stream().findFirst()
                .flatMap(head -> head.answers().known(Concept.MARITAL_STATUS));
        String kind = status.map(s -> switch (s) {
            case "PARTNER_ABSENT" -> "DE_FACTO";
            case "WITH_PARTNER" -> "UNKNOWN";
            default -> "DE_JURE";
        }).orElse("UNKNOWN");
        return new Step(Concept.MARITAL_STATUS, status.orElse(""), "mark.headship", kind, 0);
    }

    private MarkFinding byAge(VulnerabilityMark mark, Function<Age, Truth> test) {
        List<MemberFacts> heads = facts.heads();
        Truth value = heads.isEmpty() ? Truth.UNKNOWN : Truth.all(heads.stream().map(MemberFacts::age).map(test));
        List<Step> steps = heads.stream().map(head -> PersonStep.age(head, mark, test.apply(head.age()))).toList();
        return new MarkFinding(mark, value, steps);
    }

    /** One grown-up head, no partner in the household, at least one own child under 18. */
    private MarkFinding singleParent() {
        List<MemberFacts> heads = facts.heads();
        Truth adult = heads.isEmpty() ? Truth.UNKNOWN
                : Truth.of(heads.size() == 1).and(heads.get(0).age().atLeast(ADULT_FROM));
        Truth partner = Truth.any(others().map(member -> is(member, Relation.SPOUSE)));
        Truth child = Truth.any(others().map(member -> is(member, Relation.CHILD).and(member.age().under(ADULT_FROM))));
        return new MarkFinding(SPH, adult.and(partner.not()).and(child), List.of(
                Step.concluded("mark.SPH.adult", adult),
                Step.concluded("mark.SPH.partner", partner),
                Step.concluded("mark.SPH.child", child)));
    }

    private Stream<MemberFacts> others() {
        return facts.everybody().stream().filter(member -> !member.head());
    }

    private static Truth is(MemberFacts member, Relation relation) {
        return Truth.of(member.relation().map(relation::equals));
    }
}
