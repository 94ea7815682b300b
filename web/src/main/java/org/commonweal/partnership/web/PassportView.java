package org.commonweal.partnership.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.UUID;
import org.commonweal.partnership.service.PartnerPassport;
import org.commonweal.partnership.service.PassportService;

/** Backs the pages about one partner: partnership/view.xhtml and the small forms beside it. */
@Named
@RequestScoped
public class PassportView {

    @Inject
    private PassportService service;

    private UUID id;
    private PartnerPassport passport;

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
