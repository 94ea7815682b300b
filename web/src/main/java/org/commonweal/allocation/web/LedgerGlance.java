package org.commonweal.allocation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.commonweal.allocation.model.LedgerFilter.By;
import org.commonweal.allocation.service.LedgerPage;
import org.commonweal.allocation.service.LedgerService;
import org.commonweal.shared.web.Language;
import org.commonweal.shared.web.Share;

/** The ledger of the newest round as the home page of those who look after it shows it. */
@Named
@RequestScoped
public class LedgerGlance {

    @Inject
    private LedgerService service;

    @Inject
    private Language language;

    private LedgerPage page;

    public LedgerPage getPage() {
        if (page == null) {
            page = service.page(null, null, null, null, null, By.DOMAIN);
        }
        return page;
    }

    public List<Share> getShares() {
        return LedgerShares.of(getPage().total(), language.getLocale());
    }
}
