package org.commonweal.partnership.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import java.util.UUID;
import org.commonweal.partnership.service.PartnerPassport;
import org.commonweal.partnership.service.PassportService;

/** Backs the pages about one partner: partnership/view.xhtml and the small forms beside it. */
@Named
@ViewScoped
public class PassportView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PassportService service;

    private UUID id;
    private transient PartnerPassport passport;

    /** Before anything is drawn, so that a partner who is not there, or not ours to see, is answered as such. */
    public void load() {
        getPassport();
    }

    /** Of the partner in the address, else of the organisation the reader speaks for. */
    public PartnerPassport getPassport() {
        if (passport == null) {
            passport = service.passport(id);
        }
        return passport;
    }

    /** Names of places to choose from, by what people call them. */
    public Map<String, UUID> getPlaces() {
        return service.places();
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
