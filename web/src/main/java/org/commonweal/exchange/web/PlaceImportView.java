package org.commonweal.exchange.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.UUID;
import org.commonweal.exchange.service.PlaceImportService;
import org.commonweal.place.model.AdminLevel;

/** Backs the part of place/list.xhtml that brings places in. */
@Named
@ViewScoped
public class PlaceImportView implements Serializable {

    @Inject
    private PlaceImportService service;

    private transient Part file;

    private AdminLevel level = AdminLevel.MUNICIPALITY;

    private UUID upload;

    private transient PlaceImportService.Changes changes;

    public void look() throws IOException {
        try (InputStream in = file.getInputStream()) {
            upload = service.receive(file.getSubmittedFileName(), in);
        }
        changes = service.look(upload, level);
    }

    public void commit() {
        changes = service.commit(upload, level);
    }

    public PlaceImportService.Changes getChanges() {
        return changes;
    }

    public AdminLevel[] getLevels() {
        return AdminLevel.values();
    }

    public Part getFile() {
        return null;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public AdminLevel getLevel() {
        return level;
    }

    public void setLevel(AdminLevel level) {
        this.level = level;
    }
}
