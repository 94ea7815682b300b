package org.commonweal.delivery.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.commonweal.delivery.model.DeliveryLine;
import org.commonweal.delivery.model.OpenHousehold;
import org.commonweal.delivery.model.Work;
import org.commonweal.delivery.service.DeliveryReport;
import org.commonweal.delivery.service.DeliveryService;
import org.commonweal.shared.model.Ids;
import org.commonweal.shared.web.Language;

/** Backs delivery/record.xhtml. The id of the report is made when the page opens, so that a second click sends the same one. */
@Named
@ViewScoped
public class DeliveryRecordView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DeliveryService service;

    @Inject
    private Language language;

    private final UUID id = Ids.next();
    private UUID assignment;
    private transient Work work;
    private transient List<OpenHousehold> open;
    private transient DeliveryLine receipt;

    @NotNull
    private LocalDate deliveredOn;

    @Size(max = 500)
    private String note;

    private boolean all = true;
    private List<String> numbers = new ArrayList<>();

    public void record() {
        receipt = service.record(new DeliveryReport(id, assignment, deliveredOn, note, all, numbers), language.getLocale().getLanguage());
    }

    public Work getWork() {
        if (work == null) {
            work = service.work(assignment, language.getLocale().getLanguage());
        }
        return work;
    }

    public List<OpenHousehold> getOpen() {
        if (open == null) {
            open = service.open(assignment);
        }
        return open;
    }

    public DeliveryLine getReceipt() {
        return receipt;
    }

    public UUID getAssignment() {
        return assignment;
    }

    public void setAssignment(UUID assignment) {
        this.assignment = assignment;
    }

    public LocalDate getDeliveredOn() {
        return deliveredOn;
    }

    public void setDeliveredOn(LocalDate deliveredOn) {
        this.deliveredOn = deliveredOn;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public boolean isAll() {
        return all;
    }

    public void setAll(boolean all) {
        this.all = all;
    }

    public List<String> getNumbers() {
        return numbers;
    }

    public void setNumbers(List<String> numbers) {
        this.numbers = numbers;
    }
}
