package org.commonweal.casework.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.commonweal.casework.service.HouseholdPage;
import org.commonweal.casework.service.HouseholdPageService;
import org.commonweal.household.model.ConsentLine;
import org.commonweal.household.model.ConsentPurpose;
import org.commonweal.household.service.ConsentService;
import org.commonweal.household.service.IdentityService;

/** Backs household/view.xhtml. What was unmasked is shown until the page is left. */
@Named
@ViewScoped
public class HouseholdView implements Serializable {

    @Inject
    private HouseholdPageService pages;

    @Inject
    private IdentityService identities;

    @Inject
    private ConsentService consents;

    private UUID id;
    private UUID asked;
    private String reason;
    private transient HouseholdPage page;
    private final Map<UUID, IdentityService.Person> shown = new HashMap<>();

    public void load() {
        page = pages.get(id);
    }

    public void ask(UUID identity) {
        asked = identity;
        reason = null;
    }

    public void unmask() {
        shown.put(asked, identities.unmask(asked, reason));
        asked = null;
    }

    public void decide(ConsentPurpose purpose, boolean given) {
        consents.decide(id, purpose, given);
        page = null;
    }

    public HouseholdPage getPage() {
        if (page == null) {
            load();
        }
        return page;
    }

    public Map<UUID, IdentityService.Person> getShown() {
        return shown;
    }

    public ConsentPurpose[] getPurposes() {
        return ConsentPurpose.values();
    }

    public ConsentLine consent(ConsentPurpose purpose) {
        return getPage().consents().stream().filter(line -> line.purpose() == purpose).findFirst().orElse(null);
    }

    public UUID getAsked() {
        return asked;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
