package org.commonweal.activity.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.commonweal.activity.model.ActivityUnit;
import org.commonweal.activity.service.CatalogueService;
import org.commonweal.activity.service.TemplateLine;

/** Backs activity/template.xhtml. */
@Named
@ViewScoped
public class TemplateView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CatalogueService service;

    private UUID id;
    private transient TemplateLine template;
    private TemplateForm form;

    public void load() {
        getTemplate();
    }

    public TemplateLine getTemplate() {
        if (template == null) {
            template = service.template(id);
        }
        return template;
    }

    public TemplateForm getForm() {
        if (form == null) {
            form = TemplateForm.of(getTemplate());
        }
        return form;
    }

    public String save() {
        service.describe(id, form.name(), form.description(), form.size());
        return again();
    }

    public String retire() {
        service.retire(id);
        return again();
    }

    public String revive() {
        service.revive(id);
        return again();
    }

    private String again() {
        return "/activity/template.xhtml?faces-redirect=true&id=" + id;
    }

    public ActivityUnit[] getUnits() {
        return ActivityUnit.values();
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
