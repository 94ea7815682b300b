package org.commonweal.activity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.commonweal.activity.model.LocalText;
import org.commonweal.activity.service.CatalogueService;
import org.commonweal.activity.service.PackageLine;
import org.commonweal.activity.service.TemplateLine;
import org.commonweal.need.model.NeedDomain;
import org.commonweal.shared.web.Language;

/** Backs activity/catalogue.xhtml. */
@Named
@RequestScoped
public class CatalogueView {

    @Inject
    private CatalogueService service;

    @Inject
    private Language language;

    private NeedDomain need;
    private List<TemplateLine> templates;
    private List<PackageLine> packages;

    /** All, or those that answer the need in the address. */
    public List<TemplateLine> getTemplates() {
        if (templates == null) {
            templates = service.templates(need);
        }
        return templates;
    }

    public List<PackageLine> getPackages() {
        if (packages == null) {
            packages = service.packages();
        }
        return packages;
    }

    public String start() {
        service.start();
        return "/activity/catalogue.xhtml?faces-redirect=true";
    }

    /** A text of the catalogue in the reader's language. */
    public String say(LocalText text) {
        Locale reader = language.getLocale();
        return text.in(reader);
    }

    public NeedDomain[] getNeeds() {
        return NeedDomain.values();
    }

    public NeedDomain getNeed() {
        return need;
    }

    public void setNeed(NeedDomain need) {
        this.need = need;
    }
}
