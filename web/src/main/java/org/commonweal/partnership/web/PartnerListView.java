package org.commonweal.partnership.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.commonweal.partnership.model.PartnerFilter;
import org.commonweal.partnership.model.PartnerKind;
import org.commonweal.partnership.model.WorkDomain;
import org.commonweal.partnership.service.PartnerRow;
import org.commonweal.partnership.service.PartnerService;
import org.commonweal.place.model.PlaceLine;
import org.commonweal.shared.web.Lines;

/** Backs partnership/list.xhtml. */
@Named
@ViewScoped
public class PartnerListView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PartnerService service;

    private final Lines<PartnerRow> lines = new Lines<>((first, size) -> service.list(filter(), first, size));

    @Size(max = 80)
    private String text;
    private PartnerKind kind;
    private UUID municipality;
    private WorkDomain willing;
    private boolean suspended;

    private PartnerFilter filter() {
        return new PartnerFilter(text, kind, municipality, willing, suspended);
    }

    public Lines<PartnerRow> getLines() {
        return lines;
    }

    public List<PlaceLine> getMunicipalities() {
        return service.municipalities();
    }

    public PartnerKind[] getKinds() {
        return PartnerKind.values();
    }

    public WorkDomain[] getDomains() {
        return WorkDomain.values();
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public PartnerKind getKind() {
        return kind;
    }

    public void setKind(PartnerKind kind) {
        this.kind = kind;
    }

    public UUID getMunicipality() {
        return municipality;
    }

    public void setMunicipality(UUID municipality) {
        this.municipality = municipality;
    }

    public WorkDomain getWilling() {
        return willing;
    }

    public void setWilling(WorkDomain willing) {
        this.willing = willing;
    }

    public boolean isSuspended() {
        return suspended;
    }

    public void setSuspended(boolean suspended) {
        this.suspended = suspended;
    }
}
