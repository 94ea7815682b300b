package org.commonweal.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SliceTest {

    private final List<Integer> all = IntStream.rangeClosed(1, 32).boxed().toList();

    @Test
    void every_item_is_on_exactly_one_page() {
        List<Integer> read = IntStream.rangeClosed(1, Slice.of(all, 1, 15).pages()).boxed().flatMap(page -> Slice.of(all, page, 15).items().stream()).toList();

        assertThat(read).isEqualTo(all);
    }

    @Test
    void a_page_beyond_the_last_is_the_last_and_one_before_the_first_is_the_first() {
        assertThat(Slice.of(all, 99, 15)).isEqualTo(Slice.of(all, 3, 15));
        assertThat(Slice.of(all, -4, 15)).isEqualTo(Slice.of(all, 1, 15));
        assertThat(Slice.of(List.of(), 7, 15)).isEqualTo(new Slice<>(List.of(), 1, 1, 0));
    }

    @Test
    void the_pager_names_the_pages_next_to_the_one_shown() {
        assertThat(Slice.of(all, 2, 2).near()).containsExactly(1, 2, 3, 4);
        assertThat(Slice.of(all, 16, 2).near()).containsExactly(14, 15, 16);
    }
}
