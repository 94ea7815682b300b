package org.commonweal.casework.web;

import java.io.Serializable;
import java.util.UUID;
import org.commonweal.casework.model.RegisterOrder;
import org.commonweal.casework.service.RegisterSearch;
import org.commonweal.household.model.Sex;
import org.commonweal.need.model.NeedDomain;
import org.commonweal.need.model.VulnerabilityMark;

/** The fields of the search on household/list.xhtml. */
public class HouseholdFilters implements Serializable {

    private String text;
    private UUID municipality;
    private UUID ward;
    private Sex head;
    private VulnerabilityMark mark;
    private NeedDomain need;
    private RegisterOrder order = RegisterOrder.NUMBER;

    RegisterSearch search() {
        return new RegisterSearch(text, municipality, ward, head, mark, need, order == null ? RegisterOrder.NUMBER : order);
    }

    /** Whether anything narrows the list. */
    public boolean isNarrow() {
        return text != null || municipality != null || ward != null || head != null || mark != null || need != null;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public UUID getMunicipality() {
        return municipality;
    }

    public void setMunicipality(UUID municipality) {
        this.municipality = municipality;
    }

    public UUID getWard() {
        return ward;
    }

    public void setWard(UUID ward) {
        this.ward = ward;
    }

    public Sex getHead() {
        return head;
    }

    public void setHead(Sex head) {
        this.head = head;
    }

    public VulnerabilityMark getMark() {
        return mark;
    }

    public void setMark(VulnerabilityMark mark) {
        this.mark = mark;
    }

    public NeedDomain getNeed() {
        return need;
    }

    public void setNeed(NeedDomain need) {
        this.need = need;
    }

    public RegisterOrder getOrder() {
        return order;
    }

    public void setOrder(RegisterOrder order) {
        this.order = order;
    }
}
