package org.commonweal.outcome.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.commonweal.outcome.model.ReleaseLine;
import org.commonweal.outcome.service.PublishedService;
import org.commonweal.shared.web.Lines;

/** Backs outcome/published.xhtml. */
@Named
@ViewScoped
public class PublishedListView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PublishedService service;

    private final Lines<ReleaseLine> lines = new Lines<>((first, size) -> service.list(first, size));

    public Lines<ReleaseLine> getLines() {
        return lines;
    }
}
