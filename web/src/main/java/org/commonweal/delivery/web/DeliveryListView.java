package org.commonweal.delivery.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.commonweal.delivery.model.DeliveryLine;
import org.commonweal.delivery.model.DeliveryStatus;
import org.commonweal.delivery.model.Work;
import org.commonweal.delivery.service.DeliveryService;
import org.commonweal.shared.web.Language;
import org.commonweal.shared.web.Lines;

/** Backs delivery/list.xhtml. */
@Named
@ViewScoped
public class DeliveryListView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DeliveryService service;

    @Inject
    private Language language;

    private DeliveryStatus status;

    private final Lines<DeliveryLine> lines = new Lines<>((first, size) -> service.list(status, tongue(), first, size));

    private final Lines<Work> work = new Lines<>((first, size) -> service.work(tongue(), first, size));

    private String tongue() {
        return language.getLocale().getLanguage();
    }

    public Lines<DeliveryLine> getLines() {
        return lines;
    }

    public Lines<Work> getWork() {
        return work;
    }

    public DeliveryStatus getStatus() {
        return status;
    }

    public void setStatus(DeliveryStatus status) {
        this.status = status;
    }

    public DeliveryStatus[] getStatuses() {
        return DeliveryStatus.values();
    }
}
