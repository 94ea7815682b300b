package org.commonweal.exchange.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.commonweal.exchange.model.Uploads;

/** The short transactions in which pieces of a file are read; joins the caller's where there is one. */
@ApplicationScoped
public class UploadPieces {

    @Inject
    private Uploads uploads;

    @Transactional
    public Optional<byte[]> get(UUID upload, int number) {
        return uploads.part(upload, number);
    }
}
