package org.commonweal.exchange.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.UUID;
import org.commonweal.exchange.model.ImportLine;
import org.commonweal.exchange.service.ImportService;
import org.commonweal.exchange.service.ImportService.Start;
import org.commonweal.exchange.service.UploadService;
import org.commonweal.shared.web.Lines;

/** Backs exchange/imports.xhtml. */
@Named
@ViewScoped
public class ImportListView implements Serializable {

    @Inject
    private ImportService service;

    @Inject
    private UploadService uploads;

    private final Lines<ImportLine> lines = new Lines<>((first, size) -> service.list(first, size));

    private transient Part households;

    private transient Part members;

    @Size(max = 120)
    private String round;

    @Size(max = 80)
    private String source;

    private String encoding = "UTF-8";

    /** Keeps the files and goes on to what their columns mean. */
    public String start() throws IOException {
        UUID first = received(households);
        UUID second = members == null || members.getSize() == 0 ? null : received(members);
        UUID id = service.start(new Start(first, second, null, round, source, encoding));
        return "/exchange/import.xhtml?faces-redirect=true&id=" + id;
    }

    private UUID received(Part part) throws IOException {
        try (InputStream in = part.getInputStream()) {
            return uploads.receive(part.getSubmittedFileName(), in).id();
        }
    }

    public Lines<ImportLine> getLines() {
        return lines;
    }

    public long getCount() {
        return service.list(0, 1).total();
    }

    public Part getHouseholds() {
        return null;
    }

    public void setHouseholds(Part households) {
        this.households = households;
    }

    public Part getMembers() {
        return null;
    }

    public void setMembers(Part members) {
        this.members = members;
    }

    public String getRound() {
        return round;
    }

    public void setRound(String round) {
        this.round = round;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getEncoding() {
        return encoding;
    }

    public void setEncoding(String encoding) {
        this.encoding = encoding;
    }
}
