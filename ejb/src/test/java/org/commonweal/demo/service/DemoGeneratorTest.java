package org.commonweal.demo.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.commonweal.assessment.model.Answers;
import org.commonweal.assessment.model.Codes.Difficulty;
import org.commonweal.assessment.model.Concept;
import org.junit.jupiter.api.Test;

class DemoGeneratorTest {

    private static final List<DemoHousehold> MANY = LongStream.range(0, 20_000).mapToObj(new DemoGenerator(DemoGenerator.SEED)::household).toList();

    @Test
    void the_same_number_gives_the_same_household_whatever_was_made_before() {
        assertThat(new DemoGenerator(DemoGenerator.SEED).household(777)).isEqualTo(MANY.get(777));
        assertThat(new DemoGenerator(1).household(777)).isNotEqualTo(MANY.get(777));
    }

    @Test
    void about_28_of_100_heads_are_women_and_a_household_has_about_five_people() {
        assertThat(share(MANY, one -> is(one.members().get(0).answers(), Concept.SEX, "F"))).isBetween(0.265, 0.295);
        assertThat(MANY.stream().mapToInt(one -> one.members().size()).average().orElseThrow()).isBetween(4.3, 5.4);
        assertThat(MANY).allMatch(one -> one.members().size() >= 1 && one.members().size() <= 16);
    }

    @Test
    void the_population_is_young_and_half_of_it_is_women() {
        List<Answers> people = people().toList();

        assertThat(share(people, one -> age(one) < 5)).isBetween(0.1, 0.19);
        assertThat(share(people, one -> age(one) < 18)).isBetween(0.4, 0.55);
        assertThat(share(people, one -> age(one) >= 60)).isBetween(0.04, 0.1);
        assertThat(share(people, one -> is(one, Concept.SEX, "F"))).isBetween(0.48, 0.54);
        assertThat(people).allMatch(one -> age(one) >= 0 && age(one) <= 130);
    }

    @Test
    void disability_is_about_as_common_as_surveys_find_it_and_grows_with_age() {
        List<Answers> asked = people().filter(one -> age(one) >= 5).toList();

        assertThat(share(asked, DemoGeneratorTest::d3)).isBetween(0.025, 0.07);
        assertThat(share(asked.stream().filter(one -> age(one) >= 60).toList(), DemoGeneratorTest::d3)).isBetween(0.15, 0.4);
        assertThat(people().filter(one -> age(one) < 5)).noneMatch(one -> one.given(Concept.SEEING).isPresent());
    }

    @Test
    void poor_wards_have_worse_water_than_well_off_ones() {
        assertThat(share(of("ZZ020107"), one -> is(one.answers(), Concept.WATER_SOURCE, "PIPED_DWELLING"))).isGreaterThan(0.35);
        assertThat(share(of("ZZ020106"), one -> is(one.answers(), Concept.WATER_SOURCE, "PIPED_DWELLING"))).isLessThan(0.2);
        assertThat(share(of("ZZ010206"), one -> is(one.answers(), Concept.TOILET_FACILITY, "NONE"))).isBetween(0.1, 0.35);
    }

    @Test
    void every_ward_is_lived_in_and_some_people_are_displaced() {
        assertThat(MANY.stream().map(DemoHousehold::ward).distinct()).hasSize(24);
        assertThat(share(MANY, one -> !is(one.answers(), Concept.DISPLACEMENT, "HOST"))).isBetween(0.04, 0.2);
    }

    private static Stream<Answers> people() {
        return MANY.stream().flatMap(one -> one.members().stream()).map(DemoHousehold.Person::answers);
    }

    private static List<DemoHousehold> of(String ward) {
        return MANY.stream().filter(one -> one.ward().equals(ward)).toList();
    }

    private static int age(Answers person) {
        return person.integer(Concept.AGE).orElseThrow();
    }

    private static boolean is(Answers answers, Concept concept, String code) {
        return answers.known(concept).filter(code::equals).isPresent();
    }

    private static boolean d3(Answers person) {
        return Stream.of(Concept.SEEING, Concept.HEARING, Concept.MOBILITY, Concept.COGNITION, Concept.SELF_CARE, Concept.COMMUNICATION)
                .anyMatch(question -> person.code(question, Difficulty.class).filter(level -> level.atLeast(Difficulty.A_LOT)).isPresent());
    }

    private static <T> double share(List<T> all, Predicate<T> condition) {
        return all.stream().filter(condition).count() / (double) all.size();
    }
}
