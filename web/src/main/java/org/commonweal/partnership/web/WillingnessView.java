package org.commonweal.partnership.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.commonweal.partnership.model.WillingnessStatus;
import org.commonweal.partnership.model.WorkDomain;
import org.commonweal.partnership.service.PartnerTermsService;

/** Backs the form in partnership/terms.xhtml by which a partner says what it is willing to do. */
@Named
@RequestScoped
public class WillingnessView {

    @Inject
    private PartnerTermsService service;

    private WorkDomain domain;
    private UUID place;
    private WillingnessStatus status;

    @Size(max = 500)
    private String conditions;

    @Size(max = 120)
    private String signer;

    public String say(UUID partner) {
        service.say(partner, domain, place, status, conditions, signer);
        return "/partnership/terms.xhtml?faces-redirect=true&id=" + partner;
    }

    public String accept(UUID statement, UUID partner) {
        service.acceptConditions(statement);
        return "/partnership/view.xhtml?faces-redirect=true&id=" + partner;
    }

    public WorkDomain[] getDomains() {
        return WorkDomain.values();
    }

    public WillingnessStatus[] getStatuses() {
        return WillingnessStatus.values();
    }

    public WorkDomain getDomain() {
        return domain;
    }

    public void setDomain(WorkDomain domain) {
        this.domain = domain;
    }

    public UUID getPlace() {
        return place;
    }

    public void setPlace(UUID place) {
        this.place = place;
    }

    public WillingnessStatus getStatus() {
        return status;
    }

    public void setStatus(WillingnessStatus status) {
        this.status = status;
    }

    public String getConditions() {
        return conditions;
    }

    public void setConditions(String conditions) {
        this.conditions = conditions;
    }

    public String getSigner() {
        return signer;
    }

    public void setSigner(String signer) {
        this.signer = signer;
    }
}
