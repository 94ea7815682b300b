package org.commonweal.access.service;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.commonweal.shared.model.RuleViolation;

/** Hashes and checks passwords with Argon2id (19 MiB, 2 passes, 1 lane: OWASP Password Storage Cheat Sheet). */
public final class Passwords {

    /** At least this many characters; no rules on their kind (NIST SP 800-63B 5.1.1.2). */
    public static final int SHORTEST = 12;
    public static final int LONGEST = 128;

    private static final Argon2Function ARGON2 = Argon2Function.getInstance(19456, 2, 1, 32, Argon2.ID);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final Set<String> TOO_COMMON = Set.of("123456789012", "1234567890123", "password1234", "passwordpassword",
            "qwertyuiop12", "qwertyuiopas", "administrator", "iloveyou1234", "111111111111", "000000000000", "commonweal123");
    /** Each check takes 19 MiB and a core: two at once and a short queue, or a flood of sign-ins would stop everybody's work. */
    private static final Semaphore AT_ONCE = new Semaphore(2, true);
    private static final int LONGEST_QUEUE = 40;
    private static final String DUMMY = hash("no one has this password");

    private Passwords() { }

    public static String hash(String password) {
        return inTurn(() -> Password.hash(password).addRandomSalt(16).with(ARGON2).getResult());
    }

    public static boolean matches(String password, String hash) {
        return inTurn(() -> Password.check(password, hash).with(Argon2Function.getInstanceFromHash(hash)));
    }

    private static <T> T inTurn(Supplier<T> work) {
        if (AT_ONCE.getQueueLength() > LONGEST_QUEUE) {
            throw new RuleViolation("access.busy");
        }
        AT_ONCE.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            AT_ONCE.release();
        }
    }

    /** Takes as long as a real check, so that nobody learns from the clock which accounts exist. */
    public static void pretendToCheck(String password) {
        matches(password, DUMMY);
    }

    /** Throws where the password is too short, too long, too common, or says the user's own name. */
    public static void requireGood(String password, String username) {
        String lower = password.toLowerCase(Locale.ROOT);
        if (password.length() < SHORTEST || password.length() > LONGEST) {
            throw new RuleViolation("access.passwordLength", SHORTEST, LONGEST);
        }
        if (TOO_COMMON.contains(lower) || lower.contains(username) || lower.chars().distinct().count() < 5) {
            throw new RuleViolation("access.passwordTooEasy");
        }
    }

    /** Four groups of five letters and digits that are hard to mistake for each other: 100 bits. */
    public static String oneTime() {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            password.append(i > 0 && i % 5 == 0 ? "-" : "").append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return password.toString();
    }
}
