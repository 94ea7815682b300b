package org.commonweal.household.model;

import java.util.Locale;
import java.util.Optional;

/**
 * The number people say on the phone and write on a form, as {@code H-7K3D-92}: at least four signs that are hard to
 * mistake for each other (Crockford base 32) and two check digits (ISO/IEC 7064, MOD 97-10), which find every single
 * wrong sign and every pair swapped. Neighbouring numbers do not look alike and do not tell how many households there are.
 */
public final class HouseholdNumber {

    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int SHORTEST = 4;
    private static final int LONGEST = 8;
    private static final int CHECK_MODULUS = 97;
    /** Odd, so that multiplying by it modulo a power of two reaches every number once. */
    private static final long SCATTER = 2_654_435_761L;

    private HouseholdNumber() { }

    /** The number of the n-th household, n from 0: four signs for the first 1,048,576, then five, and so on. */
    public static String of(long n) {
        int length = SHORTEST;
        long before = 0;
        while (n - before >= 1L << (5 * length)) {
            before += 1L << (5 * length);
            length++;
        }
        long size = 1L << (5 * length);
        String body = body(Math.floorMod((n - before) * SCATTER + 7, size), length);
        return "H-" + body + "-" + check(body);
    }

    /** The number as it stands in the database, out of what somebody typed; empty where the check digits do not agree. */
    public static Optional<String> read(String typed) {
        String signs = typed.strip().toUpperCase(Locale.ROOT).replaceAll("[\\s\\-–]", "");
        if (!signs.startsWith("H") || signs.length() < 1 + SHORTEST + 2 || signs.length() > 1 + LONGEST + 2) {
            return Optional.empty();
        }
        String body = mended(signs.substring(1, signs.length() - 2));
        boolean known = body.chars().allMatch(sign -> SIGNS.indexOf(sign) >= 0);
        return known && check(body).equals(mended(signs.substring(signs.length() - 2)))
                ? Optional.of("H-" + body + "-" + check(body)) : Optional.empty();
    }

    /** The letters that are not used are read as the digits they look like. */
    private static String mended(String signs) {
        return signs.replace('O', '0').replace('I', '1').replace('L', '1');
    }

    private static String body(long value, int length) {
        StringBuilder body = new StringBuilder();
        for (int place = length - 1; place >= 0; place--) {
            body.append(SIGNS.charAt((int) (value >> (5 * place) & 31)));
        }
        return body.toString();
    }

    /** Each sign counts as two decimal digits, 00 to 31; the two check digits make the whole 1 modulo 97. */
    private static String check(String body) {
        int rest = 0;
        for (char sign : body.toCharArray()) {
            rest = (rest * 100 + SIGNS.indexOf(sign)) % CHECK_MODULUS;
        }
        int check = CHECK_MODULUS + 1 - rest * 100 % CHECK_MODULUS;
        return String.format(Locale.ROOT, "%02d", check);
    }
}
