package org.commonweal.household.service;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads the key file once. Where no file is there yet, makes one that only its owner can read. */
@ApplicationScoped
public class Keyring {

    private static final System.Logger LOG = System.getLogger(Keyring.class.getName());

    @Inject
    @ConfigProperty(name = "commonweal.key.file")
    private Optional<String> file;

    @Inject
    @ConfigProperty(name = "commonweal.data")
    private Optional<String> data;

    private FieldCipher cipher;
    private BlindIndex index;

    @PostConstruct
    void read() {
        Path path = file.map(Path::of).orElseGet(() -> Path.of(data.orElse(System.getProperty("java.io.tmpdir") + "/commonweal-"
                + System.getProperty("user.name")), "field.key"));
        try {
            if (!Files.exists(path)) {
                make(path);
            }
            FieldKeys keys = FieldKeys.parse(Files.readString(path));
            cipher = new FieldCipher(keys);
            index = new BlindIndex(keys);
        } catch (IOException e) {
            throw new UncheckedIOException("The key file of encrypted fields cannot be read: " + path, e);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("The key file of encrypted fields is damaged: " + path, e);
        }
    }

    private static void make(Path path) throws IOException {
        byte[] secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        Files.createDirectories(path.toAbsolutePath().getParent());
        try {
            Files.createFile(path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(path, Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
            LOG.log(System.Logger.Level.INFO, "Made a new key file for encrypted fields: {0}", path);
        } catch (FileAlreadyExistsException someoneElseWasFaster) {
            LOG.log(System.Logger.Level.INFO, "The key file was made meanwhile: {0}", path);
        }
    }

    public FieldCipher cipher() {
        return cipher;
    }

    public BlindIndex index() {
        return index;
    }
}
