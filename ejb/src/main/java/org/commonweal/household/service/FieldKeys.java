package org.commonweal.household.service;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * The keys of encrypted fields. The key file holds one secret a line, 32 random bytes in URL-safe Base64; a line's number
 * is the key's id and the last line is what new values are written with. Encryption and search get keys of their own,
 * derived by HKDF with SHA-256 (RFC 5869), so that one does not give away the other.
 */
public final class FieldKeys {

    private static final int BYTES = 32;

    private final List<byte[]> secrets;

    private FieldKeys(List<byte[]> secrets) {
        this.secrets = secrets;
    }

    /** Throws {@link IllegalArgumentException} where a line is not a secret of 32 bytes. */
    public static FieldKeys parse(String file) {
        List<byte[]> secrets = new ArrayList<>();
        for (String line : file.lines().map(String::strip).filter(line -> !line.isEmpty()).toList()) {
            byte[] secret = Base64.getUrlDecoder().decode(line);
            if (secret.length != BYTES) {
                throw new IllegalArgumentException("A key has " + BYTES + " bytes, not " + secret.length);
            }
            secrets.add(secret);
        }
        if (secrets.isEmpty()) {
            throw new IllegalArgumentException("The key file is empty");
        }
        return new FieldKeys(secrets);
    }

    /** The id of the key that new values are written with, from 1. */
    public int current() {
        return secrets.size();
    }

    public boolean has(int id) {
        return id >= 1 && id <= secrets.size();
    }

    SecretKey encryption(int id) {
        return new SecretKeySpec(derive(secrets.get(id - 1), "commonweal field encryption"), "AES");
    }

    /** Searching must find what was written under any key, so its key always comes from the first line. */
    SecretKey index() {
        return new SecretKeySpec(derive(secrets.get(0), "commonweal blind index"), "HmacSHA256");
    }

    private static byte[] derive(byte[] secret, String purpose) {
        byte[] extracted = hmac(new byte[BYTES], secret);
        byte[] info = purpose.getBytes(StandardCharsets.UTF_8);
        byte[] block = Arrays.copyOf(info, info.length + 1);
        block[info.length] = 1;
        return hmac(extracted, block);
    }

    private static byte[] hmac(byte[] key, byte[] data) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(data);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HmacSHA256 is part of every Java", e);
        }
    }
}
