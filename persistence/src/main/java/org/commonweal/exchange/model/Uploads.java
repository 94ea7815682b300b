package org.commonweal.exchange.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.commonweal.shared.model.NotFound;
import org.commonweal.shared.model.RuleViolation;
import org.commonweal.shared.model.Sha256;

/** The files we were given, in pieces. */
@ApplicationScoped
public class Uploads {

    @PersistenceContext
    private EntityManager em;

    /** Keeps a file in the running transaction, so that it is whole or not there. Refuses more than {@code most} bytes. */
    public void add(Upload upload, InputStream bytes, int partSize, long most) {
        em.persist(upload);
        em.flush();
        try {
            MessageDigest digest = Sha256.begin();
            long size = 0;
            int part = 0;
            for (byte[] piece = bytes.readNBytes(partSize); piece.length > 0; piece = bytes.readNBytes(partSize)) {
                size += piece.length;
                if (size > most) {
                    throw new RuleViolation("exchange.tooLarge", most / (1024 * 1024));
                }
                digest.update(piece);
                em.createNativeQuery("insert into upload_part (upload, part_no, bytes) values (?, ?, ?)")
                        .setParameter(1, upload.id().toString()).setParameter(2, part++).setParameter(3, piece).executeUpdate();
            }
            upload.complete(size, Sha256.hex(digest));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Upload get(UUID id) {
        return Optional.ofNullable(em.find(Upload.class, id)).orElseThrow(() -> new NotFound("upload", id));
    }

    /** One piece of the file, counted from 0; empty after the last. */
    public Optional<byte[]> part(UUID upload, int number) {
        List<?> found = em.createNativeQuery("select bytes from upload_part where upload = ? and part_no = ?")
                .setParameter(1, upload.toString()).setParameter(2, number).getResultList();
        return found.stream().findFirst().map(byte[].class::cast);
    }
}
