package org.commonweal.household.service;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.SecretKey;

/**
 * Finds names without keeping them in plain text: a keyed hash (HMAC with SHA-256, 16 bytes kept) of each word of a name,
 * after what writers do differently has been taken away: case, accents, Arabic vowel signs and letter variants. Exact
 * words only; "Mohamed" does not find "Muhammad".
 */
public final class BlindIndex {

    private static final int TOKEN_BYTES = 16;
    private static final int SHORTEST_WORD = 2;

    private final SecretKey key;

    public BlindIndex(FieldKeys keys) {
        key = keys.index();
    }

    /** One token for each different word of at least two letters. */
    public List<byte[]> tokens(String name) {
        return words(name).stream().map(this::token).toList();
    }

    static List<String> words(String name) {
        if (name == null) {
            return List.of();
        }
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT)
                .replaceAll("[أإآٱ]", "ا").replace('ى', 'ي').replace('ة', 'ه').replace("ـ", "").replace('ک', 'ك').replace('ی', 'ي')
                .replace("ß", "ss").replace('ı', 'i');
        return Arrays.stream(plain.split("[^\\p{L}\\p{N}]+")).filter(word -> word.length() >= SHORTEST_WORD).distinct().toList();
    }

    private byte[] token(String word) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return Arrays.copyOf(mac.doFinal(("person_identity.name|" + word).getBytes(StandardCharsets.UTF_8)), TOKEN_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HmacSHA256 is part of every Java", e);
        }
    }
}
