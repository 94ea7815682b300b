package org.commonweal.partnership.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Map;
import java.util.UUID;
import org.commonweal.partnership.model.PartnerKind;
import org.commonweal.partnership.service.PartnerService;

/** Backs partnership/edit.xhtml. */
@Named
@ViewScoped
public class PartnerEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PartnerService service;

    private UUID id;
    private PartnerForm form = new PartnerForm();

    @Size(max = 500)
    private String reason;

    public void load() {
        if (id != null) {
            form = PartnerForm.of(service.described(id));
        }
    }

    public String save() {
        if (id == null) {
            id = service.admit(form.getCode(), form.profile(), form.places());
        } else {
            service.describe(id, form.profile(), form.places());
        }
        return passport();
    }

    public String suspend() {
        service.suspend(id, reason);
        return passport();
    }

    public String reinstate() {
        service.reinstate(id);
        return passport();
    }

    private String passport() {
        return "/partnership/view.xhtml?faces-redirect=true&id=" + id;
    }

    public PartnerKind[] getKinds() {
        return PartnerKind.values();
    }

    public Map<String, UUID> getPlaces() {
        return service.places();
    }

    public PartnerForm getForm() {
        return form;
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
