package org.commonweal.delivery.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.commonweal.delivery.model.DeliveryLine;
import org.commonweal.delivery.service.DeliveryService;
import org.commonweal.shared.web.Language;
import org.commonweal.shared.web.Messages;

/** Backs delivery/verify.xhtml. Decides with the version that was looked at. */
@Named
@ViewScoped
public class DeliveryVerifyView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String BACK = "/delivery/list.xhtml?faces-redirect=true";

    @Inject
    private DeliveryService service;

    @Inject
    private Language language;

    @Inject
    private Messages messages;

    private UUID id;
    private long seenVersion;

    @Size(max = 500)
    private String finding;

    public void load() {
        seenVersion = getLine().version();
    }

    public String verify() {
        service.verify(id, seenVersion, finding);
        return back("delivery.verified");
    }

    public String reject() {
        service.reject(id, seenVersion, finding);
        return back("delivery.rejected");
    }

    private String back(String told) {
        messages.done(told);
        messages.carry();
        return BACK;
    }

    public DeliveryLine getLine() {
        return service.get(id, language.getLocale().getLanguage());
    }

    public List<String> getNumbers() {
        return service.numbers(id);
    }

    public boolean isMayDecide() {
        return service.mayDecide(getLine());
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getFinding() {
        return finding;
    }

    public void setFinding(String finding) {
        this.finding = finding;
    }
}
