package org.commonweal.need.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonweal.need.model.Truth.FALSE;
import static org.commonweal.need.model.Truth.TRUE;
import static org.commonweal.need.model.Truth.UNKNOWN;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TruthTest {

    @Test
    void unknown_is_overruled_only_by_what_decides_alone() {
        assertThat(UNKNOWN.and(FALSE)).isEqualTo(FALSE);
        assertThat(UNKNOWN.and(TRUE)).isEqualTo(UNKNOWN);
        assertThat(UNKNOWN.or(TRUE)).isEqualTo(TRUE);
        assertThat(UNKNOWN.or(FALSE)).isEqualTo(UNKNOWN);
        assertThat(UNKNOWN.not()).isEqualTo(UNKNOWN);
    }

    @Test
    void nobody_makes_any_false_and_all_true() {
        assertThat(Truth.any(Stream.empty())).isEqualTo(FALSE);
        assertThat(Truth.all(Stream.empty())).isEqualTo(TRUE);
        assertThat(Truth.any(Stream.of(FALSE, UNKNOWN))).isEqualTo(UNKNOWN);
        assertThat(Truth.any(Stream.of(UNKNOWN, TRUE))).isEqualTo(TRUE);
    }
}
