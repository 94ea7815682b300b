package org.commonweal.need.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.commonweal.need.service.Choices;
import org.commonweal.need.service.SegmentService;

/** Backs need/segments.xhtml. */
@Named
@RequestScoped
public class SegmentListView {

    @Inject
    private SegmentService service;

    @Inject
    private NeedWords words;

    private Choices choices;
    private List<SegmentService.Line> lines;

    public void load() {
        choices = service.choices();
        lines = service.list(choices.newest());
    }

    public String sentence(SegmentService.Line line) {
        return words.sentence(line.criteria(), choices.names(line.criteria().places()));
    }

    public List<SegmentService.Line> getLines() {
        return lines;
    }

    /** Name of the round that is counted, or null where there is none. */
    public String getRound() {
        return choices.rounds().isEmpty() ? null : choices.rounds().get(0).name();
    }
}
