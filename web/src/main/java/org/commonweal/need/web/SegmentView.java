package org.commonweal.need.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.commonweal.need.model.SegmentCriteria;
import org.commonweal.need.model.Tally;
import org.commonweal.need.service.Choices;
import org.commonweal.need.service.SegmentService;

/** Backs need/segment.xhtml: a rule is written, looked at, and only then kept. */
@Named
@ViewScoped
public class SegmentView implements Serializable {

    @Inject
    private SegmentService service;

    @Inject
    private NeedWords words;

    private final SegmentForm form = new SegmentForm();
    private String id;
    private long version;
    private transient List<Tally> preview;
    private transient Choices choices;

    public void load() {
        if (id != null) {
            SegmentService.Line segment = service.get(UUID.fromString(id), getChoices().newest()).segment();
            version = segment.version();
            form.fill(segment.name(), segment.criteria());
            preview = List.of(segment.tally(), segment.assessed());
        }
    }

    public void look() {
        preview = service.preview(form.criteria(), getChoices().newest());
    }

    public String save() {
        service.save(new SegmentService.Draft(id == null ? null : UUID.fromString(id), version, form.getName(), form.criteria()));
        return "/need/segments?faces-redirect=true";
    }

    public String retire() {
        service.retire(UUID.fromString(id));
        return "/need/segments?faces-redirect=true";
    }

    public List<SegmentService.Revision> getRevisions() {
        return id == null ? List.of() : service.get(UUID.fromString(id), null).revisions();
    }

    public String sentence(SegmentCriteria rule) {
        return words.sentence(rule, getChoices().names(rule.places()));
    }

    public String getSentence() {
        return sentence(form.criteria());
    }

    public Choices getChoices() {
        choices = choices == null ? service.choices() : choices;
        return choices;
    }

    public SegmentForm getForm() {
        return form;
    }

    public List<Tally> getPreview() {
        return preview;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
