package org.commonweal.household.service;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Encrypts single fields with AES-256-GCM. A value is bound to its table, column and row: moved elsewhere, or written
 * with another key, it does not open. Stored as version (1 byte), key id (2), nonce (12), ciphertext with tag.
 */
public final class FieldCipher {

    /** Where a value stands; part of what the tag protects. */
    public record Field(String table, String column, UUID row) { }

    /** A value that was changed, moved, or written with a key that is not at hand. */
    public static final class Unreadable extends RuntimeException {

        Unreadable(Field field, Throwable cause) {
            super(field.table() + "." + field.column() + " of " + field.row() + " cannot be read with the keys at hand", cause);
        }
    }

    private static final byte VERSION = 1;
    private static final int NONCE_BYTES = 12;
    private static final int HEAD_BYTES = 1 + 2 + NONCE_BYTES;
    private static final int TAG_BITS = 128;

    private final FieldKeys keys;
    private final Map<Integer, SecretKey> derived = new ConcurrentHashMap<>();
    private final SecureRandom random = new SecureRandom();

    public FieldCipher(FieldKeys keys) {
        this.keys = keys;
    }

    /** Null stays null. */
    public byte[] seal(Field field, String text) {
        return text == null ? null : sealBytes(field, text.getBytes(StandardCharsets.UTF_8));
    }

    public byte[] sealBytes(Field field, byte[] plain) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        int key = keys.current();
        try {
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, key, nonce, field);
            ByteBuffer sealed = ByteBuffer.allocate(HEAD_BYTES + cipher.getOutputSize(plain.length));
            sealed.put(VERSION).putShort((short) key).put(nonce);
            cipher.doFinal(ByteBuffer.wrap(plain), sealed);
            return sealed.array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-256-GCM is part of every Java", e);
        }
    }

    /** Null stays null. Throws {@link Unreadable}. */
    public String open(Field field, byte[] sealed) {
        return sealed == null ? null : new String(openBytes(field, sealed), StandardCharsets.UTF_8);
    }

    public byte[] openBytes(Field field, byte[] sealed) {
        if (sealed.length < HEAD_BYTES || sealed[0] != VERSION) {
            throw new Unreadable(field, null);
        }
        int key = Short.toUnsignedInt(ByteBuffer.wrap(sealed).getShort(1));
        if (!keys.has(key)) {
            throw new Unreadable(field, null);
        }
        byte[] nonce = new byte[NONCE_BYTES];
        System.arraycopy(sealed, 3, nonce, 0, NONCE_BYTES);
        try {
            return cipher(Cipher.DECRYPT_MODE, key, nonce, field).doFinal(sealed, HEAD_BYTES, sealed.length - HEAD_BYTES);
        } catch (GeneralSecurityException e) {
            throw new Unreadable(field, e);
        }
    }

    private Cipher cipher(int mode, int key, byte[] nonce, Field field) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, derived.computeIfAbsent(key, keys::encryption), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD((field.table() + '|' + field.column() + '|' + field.row() + '|' + key).getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
