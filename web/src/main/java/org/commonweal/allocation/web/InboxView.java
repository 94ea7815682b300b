package org.commonweal.allocation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.commonweal.allocation.model.DeclineCode;
import org.commonweal.allocation.service.OfferLine;
import org.commonweal.allocation.service.OfferService;

/** Backs allocation/inbox.xhtml. */
@Named
@ViewScoped
public class InboxView implements Serializable {

    @Inject
    private OfferService service;

    private transient List<OfferLine> offers;
    private UUID declining;
    private DeclineCode code;
    private String note;

    public void accept(UUID offer) {
        service.accept(offer);
        offers = null;
    }

    public void ask(UUID offer) {
        declining = offer;
        code = null;
        note = null;
    }

    public void decline() {
        service.decline(declining, code, note);
        declining = null;
        offers = null;
    }

    public List<OfferLine> getOffers() {
        if (offers == null) {
            offers = service.inbox();
        }
        return offers;
    }

    public DeclineCode[] getCodes() {
        return DeclineCode.values();
    }

    public UUID getDeclining() {
        return declining;
    }

    public DeclineCode getCode() {
        return code;
    }

    public void setCode(DeclineCode code) {
        this.code = code;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
