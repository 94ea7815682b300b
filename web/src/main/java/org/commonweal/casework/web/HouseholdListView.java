package org.commonweal.casework.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.commonweal.casework.model.RegisterOrder;
import org.commonweal.casework.service.RegisterSearch;
import org.commonweal.casework.service.RegisterService;
import org.commonweal.household.model.Sex;
import org.commonweal.need.model.NeedDomain;
import org.commonweal.need.model.VulnerabilityMark;
import org.commonweal.place.model.PlaceLine;
import org.commonweal.shared.service.Page;
import org.commonweal.shared.web.Lines;

/** Backs household/list.xhtml; what is looked for stands in the address, so that it can be sent and come back to. */
@Named
@ViewScoped
public class HouseholdListView implements Serializable {

    @Inject
    private RegisterService service;

    private final Lines<RegisterService.Line> lines = new Lines<>(this::page);
    private final HouseholdFilters wanted = new HouseholdFilters();
    private transient List<PlaceLine> municipalities;
    private transient List<PlaceLine> wards;

    private Page<RegisterService.Line> page(int first, int size) {
        return service.find(wanted.search(), first, size);
    }

    public String search() {
        return "/household/list?faces-redirect=true&includeViewParams=true";
    }

    public List<PlaceLine> getMunicipalities() {
        if (municipalities == null) {
            municipalities = service.municipalities();
        }
        return municipalities;
    }

    public List<PlaceLine> getWards() {
        if (wards == null) {
            UUID here = getMunicipalities().size() == 1 ? getMunicipalities().get(0).id() : wanted.getMunicipality();
            wards = service.wards(here);
        }
        return wards;
    }

    public Sex[] getSexes() {
        return Sex.values();
    }

    public List<VulnerabilityMark> getMarks() {
        return Arrays.stream(VulnerabilityMark.values()).filter(mark -> !mark.sensitive()).toList();
    }

    public NeedDomain[] getNeeds() {
        return NeedDomain.values();
    }

    /** Those to choose instead of the usual one. */
    public List<RegisterOrder> getOrders() {
        return List.of(RegisterOrder.SIZE, RegisterOrder.NEWEST);
    }

    public HouseholdFilters getWanted() {
        return wanted;
    }

    public Lines<RegisterService.Line> getLines() {
        return lines;
    }
}
