package org.commonweal.audit.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.OptionalLong;
import org.commonweal.audit.model.AuditLine;
import org.commonweal.audit.service.AuditService;
import org.commonweal.shared.web.Lines;
import org.commonweal.shared.web.Messages;

/** Backs audit/list.xhtml. */
@Named
@ViewScoped
public class AuditListView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AuditService service;

    @Inject
    private Messages messages;

    private final Lines<AuditLine> lines = new Lines<>((first, size) -> service.list(first, size));

    public void check() {
        OptionalLong broken = service.firstBreak();
        if (broken.isPresent()) {
            messages.refuse("audit.broken", broken.getAsLong());
        } else {
            messages.done("audit.whole");
        }
    }

    public Lines<AuditLine> getLines() {
        return lines;
    }
}
