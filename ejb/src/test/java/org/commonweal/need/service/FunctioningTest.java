package org.commonweal.need.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonweal.need.model.Truth.FALSE;
import static org.commonweal.need.model.Truth.TRUE;
import static org.commonweal.need.model.Truth.UNKNOWN;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commonweal.assessment.model.Codes.AgeBand;
import org.commonweal.need.model.Truth;

class FunctioningTest {

    @Example
    void the_vectors_of_the_domain_give_their_identifiers() {
        assertThat(of(1, 1, 1, 1, 1, 1)).isEqualTo(new Functioning(FALSE, FALSE, FALSE, FALSE));
        assertThat(of(2, 1, 1, 1, 1, 1)).isEqualTo(new Functioning(TRUE, FALSE, FALSE, FALSE));
        assertThat(of(2, 2, 1, 1, 1, 1)).isEqualTo(new Functioning(TRUE, TRUE, FALSE, FALSE));
        assertThat(of(3, 1, 1, 1, 1, 1)).isEqualTo(new Functioning(TRUE, TRUE, TRUE, FALSE));
        assertThat(of(1, 1, 4, 1, 1, 1)).isEqualTo(new Functioning(TRUE, TRUE, TRUE, TRUE));
    }

    @Example
    void a_missing_answer_leaves_it_open_unless_another_decides() {
        assertThat(of(1, 1, 0, 1, 1, 1)).isEqualTo(new Functioning(UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN));
        assertThat(of(3, 1, 0, 1, 1, 1).d3()).isEqualTo(TRUE);
    }

    @Example
    void the_questions_say_nothing_of_children_under_five() {
        Functioning open = new Functioning(UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN);

        assertThat(Functioning.of(Families.functioning(4, 4, 4, 4, 4, 4), Age.of(4))).isEqualTo(open);
        assertThat(Functioning.of(Families.functioning(4, 1, 1, 1, 1, 1), Age.of(AgeBand.CHILD))).isEqualTo(open);
        assertThat(Functioning.of(Families.functioning(4, 1, 1, 1, 1, 1), Age.of(AgeBand.CHILD_5_17)).d4()).isEqualTo(TRUE);
    }

    @Property(seed = "30")
    void each_stricter_identifier_implies_the_wider_one(@ForAll("levels") List<Integer> levels) {
        Functioning f = of(levels.stream().mapToInt(Integer::intValue).toArray());

        assertThat(List.of(certainty(f.d1()), certainty(f.d2()), certainty(f.d3()), certainty(f.d4())))
                .isSortedAccordingTo((a, b) -> b - a);
    }

    @Property(seed = "31")
    void an_answer_that_was_missing_never_overturns_what_was_known(@ForAll("levels") List<Integer> levels,
                                                                    @ForAll("answered") int answer) {
        Functioning before = of(levels.stream().mapToInt(Integer::intValue).toArray());
        Functioning after = of(levels.stream().mapToInt(level -> level == 0 ? answer : level).toArray());

        if (!before.d3().unknown()) {
            assertThat(after.d3()).isEqualTo(before.d3());
        }
    }

    @Provide
    Arbitrary<List<Integer>> levels() {
        return Arbitraries.integers().between(0, 4).list().ofSize(6);
    }

    @Provide
    Arbitrary<Integer> answered() {
        return Arbitraries.integers().between(1, 4);
    }

    private static Functioning of(int... levels) {
        return Functioning.of(Families.functioning(levels), Age.of(30));
    }

    private static int certainty(Truth truth) {
        return truth.yes() ? 2 : truth.unknown() ? 1 : 0;
    }
}
