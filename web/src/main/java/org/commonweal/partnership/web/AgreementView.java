package org.commonweal.partnership.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.commonweal.partnership.model.Terms;
import org.commonweal.partnership.service.AgreementService;

/** Backs partnership/agreements.xhtml: the steps of an agreement, each one button. */
@Named
@RequestScoped
public class AgreementView {

    @Inject
    private AgreementService service;

    @Size(max = 500)
    private String said;

    @Size(max = 500)
    private String account;

    public String move(UUID agreement, String deed, UUID partner) {
        switch (deed) {
            case "negotiate" -> service.negotiate(agreement);
            case "review" -> service.reviewLegally(agreement);
            case "settle" -> service.settle(agreement, new Terms(true, true, true, true));
            case "signMunicipality" -> service.signForMunicipality(agreement, said);
            case "signPartner" -> service.signForPartner(agreement, said);
            case "activate" -> service.activate(agreement);
            case "suspend" -> service.suspend(agreement, said);
            case "resume" -> service.resume(agreement, said);
            case "terminate" -> service.terminate(agreement, said);
            case "close" -> service.closeOut(agreement, said, account);
            default -> throw new IllegalArgumentException(deed);
        }
        return "/partnership/agreements.xhtml?faces-redirect=true&id=" + partner;
    }

    public String getSaid() {
        return said;
    }

    /** Each agreement has its field; what stands in one of them counts. */
    public void setSaid(String said) {
        this.said = said == null ? this.said : said;
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account == null ? this.account : account;
    }
}
