package org.commonweal.household.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class HouseholdNumberTest {

    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    @Test
    void no_two_of_the_first_hundred_thousand_are_the_same_and_all_are_short() {
        Set<String> numbers = new HashSet<>();
        LongStream.range(0, 100_000).forEach(n -> numbers.add(HouseholdNumber.of(n)));

        assertThat(numbers).hasSize(100_000).allMatch(number -> number.matches("H-[0-9A-HJKMNP-TV-Z]{4}-\\d\\d"));
    }

    @Test
    void after_a_million_they_grow_by_one_sign() {
        assertThat(HouseholdNumber.of(1_048_575)).hasSize(9);
        assertThat(HouseholdNumber.of(1_048_576)).hasSize(10);
        assertThat(HouseholdNumber.of(1_048_576 + 33_554_432)).hasSize(11);
    }

    @Test
    void what_people_type_is_read() {
        String number = HouseholdNumber.of(4711);

        assertThat(HouseholdNumber.read(" " + number.toLowerCase().replace("-", "") + " ")).contains(number);
        assertThat(HouseholdNumber.read(number.replace('0', 'o').replace('1', 'l'))).contains(number);
        assertThat(HouseholdNumber.read("Amina")).isEmpty();
        assertThat(HouseholdNumber.read("H-")).isEmpty();
    }

    @Test
    void every_single_wrong_sign_and_every_swap_of_neighbours_is_found() {
        for (long n = 0; n < 200; n++) {
            String number = HouseholdNumber.of(n * 5003);
            for (int place = 2; place < 6; place++) {
                for (char sign : SIGNS.toCharArray()) {
                    if (sign != number.charAt(place)) {
                        assertThat(HouseholdNumber.read(number.substring(0, place) + sign + number.substring(place + 1))).isEmpty();
                    }
                }
                if (place < 5 && number.charAt(place) != number.charAt(place + 1)) {
                    assertThat(HouseholdNumber.read(number.substring(0, place) + number.charAt(place + 1)
                            + number.charAt(place) + number.substring(place + 2))).isEmpty();
                }
            }
        }
    }
}
