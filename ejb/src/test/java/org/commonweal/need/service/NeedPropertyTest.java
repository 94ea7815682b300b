package org.commonweal.need.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.commonweal.assessment.model.Answers;
import org.commonweal.assessment.model.Concept;
import org.commonweal.assessment.model.ConceptKind;
import org.commonweal.need.model.ServiceLadder;
import org.commonweal.need.model.ServiceLevel;
import org.commonweal.need.model.VulnerabilityMark;

/** What must hold for whatever anybody answers. */
class NeedPropertyTest {

    /**
     * Without these another question about the same thing decides, as the rules say; and minutes that nobody knows are
     * limited on purpose, see {@link NeedRules#unknownTimeLevel()}.
     */
    private static final Set<Concept> ASKED_ANOTHER_WAY = EnumSet.of(Concept.WATER_MINUTES, Concept.WATER_MINUTES_BAND,
            Concept.WATER_DELIVERED, Concept.WATER_PLACE, Concept.WATER_SUFFICIENT, Concept.WATER_HOURS_PER_DAY,
            Concept.WATER_ECOLI, Concept.TOILET_SHARED, Concept.TOILET_SHARED_WITH, Concept.TOILET_EMPTIED,
            Concept.WASTE_COLLECTION, Concept.WASTE_WEEKLY_FOR_A_YEAR);

    @Property(seed = "32")
    void a_longer_way_to_the_water_never_raises_the_level(@ForAll("answers") Answers answers,
                                                          @ForAll @IntRange(min = 1, max = 200) int near,
                                                          @ForAll @IntRange(min = 0, max = 200) int further) {
        Answers before = answers.with(Concept.WATER_MINUTES, String.valueOf(near));
        Answers after = answers.with(Concept.WATER_MINUTES, String.valueOf(near + further));

        assertThat(rank(ServiceLadder.WATER, after)).isLessThanOrEqualTo(rank(ServiceLadder.WATER, before));
    }

    @Property(seed = "33")
    void each_better_answer_never_lowers_a_level(@ForAll("answers") Answers answers, @ForAll("improvements") Improvement better) {
        Answers worse = answers.with(better.concept(), better.worse());
        Answers improved = answers.with(better.concept(), better.better());

        // Where either is unknown there is nothing to compare.
        Assume.that(rank(better.ladder(), improved) > 0 && rank(better.ladder(), worse) > 0);
        assertThat(rank(better.ladder(), improved)).isGreaterThanOrEqualTo(rank(better.ladder(), worse));
    }

    @Property(seed = "34")
    void every_level_is_a_rung_of_its_ladder_and_every_result_has_its_arithmetic(@ForAll("answers") Answers answers) {
        NeedProfile profile = NeedProfile.derive(Families.household(answers), NeedRules.CURRENT);

        assertThat(profile.ladders()).hasSize(4).allSatisfy((ladder, result) -> {
            assertThat(result.known().filter(level -> level != ServiceLevel.EXCLUDED && ladder.rank(level) == 0)).isEmpty();
            assertThat(result.steps()).last().extracting(Step::rule).isEqualTo(result.rule());
        });
        assertThat(profile.marks()).hasSize(VulnerabilityMark.values().length);
    }

    @Property(seed = "35")
    void taking_an_answer_away_never_makes_a_need_out_of_none(@ForAll("answers") Answers answers, @ForAll("concepts") Concept gone) {
        Map<Concept, String> fewer = new EnumMap<>(Concept.class);
        fewer.putAll(answers.values());
        fewer.put(gone, Answers.DONT_KNOW);
        NeedProfile before = NeedProfile.derive(Families.household(answers), NeedRules.CURRENT);
        NeedProfile after = NeedProfile.derive(Families.household(Answers.of(fewer)), NeedRules.CURRENT);

        if (!ASKED_ANOTHER_WAY.contains(gone)) {
            before.needs().forEach((domain, finding) -> {
                if (finding.known().equals(Optional.of(0))) {
                    assertThat(after.needs().get(domain).known().filter(severity -> severity > 0))
                            .as("%s without %s", domain, gone).isEmpty();
                }
            });
        }
    }

    /** One question, a worse and a better answer to it, and the ladder that reads it. */
    record Improvement(ServiceLadder ladder, Concept concept, String worse, String better) { }

    @Provide
    Arbitrary<Improvement> improvements() {
        return Arbitraries.of(
                new Improvement(ServiceLadder.WATER, Concept.WATER_SOURCE, "SURFACE", "WELL_UNPROTECTED"),
                new Improvement(ServiceLadder.WATER, Concept.WATER_SOURCE, "SPRING_UNPROTECTED", "SPRING_PROTECTED"),
                new Improvement(ServiceLadder.WATER, Concept.WATER_SUFFICIENT, "NO", "YES"),
                new Improvement(ServiceLadder.WATER, Concept.WATER_ECOLI, "12", "0"),
                new Improvement(ServiceLadder.WATER, Concept.WATER_PLACE, "ELSEWHERE", "YARD"),
                new Improvement(ServiceLadder.SANITATION, Concept.TOILET_FACILITY, "NONE", "BUCKET"),
                new Improvement(ServiceLadder.SANITATION, Concept.TOILET_SHARED, "YES", "NO"),
                new Improvement(ServiceLadder.SANITATION, Concept.TOILET_CONTENTS_TO, "OPEN", "HOUSEHOLD_COVERED_PIT"),
                new Improvement(ServiceLadder.HYGIENE, Concept.HANDWASHING_SOAP, "ASH_MUD_SAND", "SOAP"),
                new Improvement(ServiceLadder.HYGIENE, Concept.HANDWASHING_WATER, "NO", "YES"),
                new Improvement(ServiceLadder.WASTE, Concept.WASTE_WEEKLY_FOR_A_YEAR, "NO", "YES"),
                new Improvement(ServiceLadder.WASTE, Concept.WASTE_LITTERING, "YES", "NO"),
                new Improvement(ServiceLadder.WASTE, Concept.WASTE_FRACTIONS, "1", "3"),
                new Improvement(ServiceLadder.WASTE, Concept.WASTE_POINT_METRES, "300", "150"));
    }

    @Provide
    Arbitrary<Concept> concepts() {
        return Arbitraries.of(Concept.class);
    }

    @Provide
    Arbitrary<Answers> answers() {
        List<Arbitrary<Optional<String>>> each = new ArrayList<>();
        for (Concept concept : Concept.values()) {
            each.add(concept.ofMember() ? Arbitraries.just(Optional.empty()) : answerTo(concept));
        }
        return Combinators.combine(each).as(given -> {
            Map<Concept, String> answers = new EnumMap<>(Concept.class);
            for (Concept concept : Concept.values()) {
                given.get(concept.ordinal()).ifPresent(answer -> answers.put(concept, answer));
            }
            return Answers.of(answers);
        });
    }

    private static Arbitrary<Optional<String>> answerTo(Concept concept) {
        Arbitrary<String> answer = concept.codes().isEmpty()
                ? concept.kind() == ConceptKind.INTEGER ? Arbitraries.integers().between(0, 400).map(String::valueOf)
                        : Arbitraries.just("2026-11-21")
                : Arbitraries.of(concept.codes());
        return Arbitraries.frequencyOf(Tuple.of(6, answer.map(Optional::of)),
                Tuple.of(1, Arbitraries.just(Optional.of(Answers.DONT_KNOW))),
                Tuple.of(1, Arbitraries.just(Optional.empty())));
    }

    /** 0 where the level is unknown: no answer here makes a known level unknown in the wrong direction. */
    private static int rank(ServiceLadder ladder, Answers answers) {
        return NeedProfile.derive(Families.household(answers), NeedRules.CURRENT).ladders().get(ladder).known()
                .map(ladder::rank).orElse(0);
    }
}
