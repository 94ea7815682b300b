package org.commonweal.assessment.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.commonweal.assessment.service.EntryDraftService;
import org.commonweal.assessment.service.EntryDraftStore;
import org.commonweal.assessment.service.EntryForm;
import org.commonweal.place.model.PlaceLine;
import org.commonweal.place.model.SettlementLine;

/** What lies on the desk of who types households in: the form at hand, and the drafts of before. */
@Named
@ViewScoped
public class EntryDesk implements Serializable {

    @Inject
    private EntryDraftService service;

    private EntryForm form;
    private transient List<EntryDraftStore.Saved> drafts;
    private Instant savedAt;

    @PostConstruct
    public void begin() {
        form = service.begin();
        savedAt = null;
        drafts = null;
    }

    public void keep() {
        savedAt = service.keep(form);
    }

    public void resume(EntryDraftStore.Saved draft) {
        form = draft.form();
        savedAt = draft.at();
    }

    public void forget(EntryDraftStore.Saved draft) {
        service.forget(draft.form().getInstanceId());
        drafts = null;
    }

    public void addPerson() {
        form.getPeople().add(new EntryForm.Person());
        keep();
    }

    public void removePerson(int index) {
        form.getPeople().remove(index);
        keep();
    }

    public List<EntryDraftStore.Saved> getDrafts() {
        if (drafts == null) {
            drafts = service.mine();
        }
        return drafts;
    }

    public List<PlaceLine> getMunicipalities() {
        return service.municipalities();
    }

    public List<PlaceLine> getWards() {
        return service.wards(form.getMunicipality());
    }

    public List<SettlementLine> getSettlements() {
        return service.settlements(form.getMunicipality(), form.getWard());
    }

    public EntryForm getForm() {
        return form;
    }

    public Instant getSavedAt() {
        return savedAt;
    }
}
