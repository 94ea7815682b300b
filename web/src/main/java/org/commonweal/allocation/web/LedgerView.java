package org.commonweal.allocation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.commonweal.allocation.model.LedgerFilter.By;
import org.commonweal.allocation.service.LedgerPage;
import org.commonweal.allocation.service.LedgerService;
import org.commonweal.need.model.NeedDomain;
import org.commonweal.need.model.VulnerabilityMark;
import org.commonweal.shared.web.Language;
import org.commonweal.shared.web.Share;

/** Backs allocation/ledger.xhtml. */
@Named
@ViewScoped
public class LedgerView implements Serializable {

    @Inject
    private LedgerService service;

    @Inject
    private Language language;

    private UUID round;
    private UUID municipality;
    private NeedDomain domain;
    private String sex;
    private VulnerabilityMark mark;
    private By by = By.DOMAIN;
    private transient LedgerPage page;

    public void count() {
        page = null;
    }

    public LedgerPage getPage() {
        if (page == null) {
            page = service.page(round, municipality, domain, sex, mark, by);
        }
        return page;
    }

    public List<Share> getShares() {
        return LedgerShares.of(getPage().total(), language.getLocale());
    }

    public By[] getGroups() {
        return By.values();
    }

    public NeedDomain[] getDomains() {
        return NeedDomain.values();
    }

    public VulnerabilityMark[] getMarks() {
        return VulnerabilityMark.values();
    }

    public UUID getRound() {
        return round;
    }

    public void setRound(UUID round) {
        this.round = round;
    }

    public UUID getMunicipality() {
        return municipality;
    }

    public void setMunicipality(UUID municipality) {
        this.municipality = municipality;
    }

    public NeedDomain getDomain() {
        return domain;
    }

    public void setDomain(NeedDomain domain) {
        this.domain = domain;
    }

    public String getSex() {
        return sex;
    }

    public void setSex(String sex) {
        this.sex = sex;
    }

    public VulnerabilityMark getMark() {
        return mark;
    }

    public void setMark(VulnerabilityMark mark) {
        this.mark = mark;
    }

    public By getBy() {
        return by;
    }

    public void setBy(By by) {
        this.by = by;
    }
}
