package org.commonweal.exchange.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.UUID;
import org.commonweal.exchange.service.PartnerImportService;

/** Backs partnership/import.xhtml. */
@Named
@ViewScoped
public class PartnerImportView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PartnerImportService service;

    private transient Part file;
    private UUID upload;
    private transient PartnerImportService.Review review;

    public void look() throws IOException {
        try (InputStream in = file.getInputStream()) {
            upload = service.receive(file.getSubmittedFileName(), in);
        }
        review = service.look(upload);
    }

    public void commit() {
        review = service.commit(upload);
    }

    public PartnerImportService.Review getReview() {
        return review;
    }

    public UUID getUpload() {
        return upload;
    }

    public Part getFile() {
        return null;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
