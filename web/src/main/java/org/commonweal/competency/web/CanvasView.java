package org.commonweal.competency.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.commonweal.competency.service.Canvas;
import org.commonweal.competency.service.CanvasService;
import org.commonweal.partnership.model.Arrangement;
import org.commonweal.partnership.model.WorkDomain;

/** Backs partnership/framework.xhtml. */
@Named
@RequestScoped
public class CanvasView {

    @Inject
    private CanvasService service;

    private UUID id;
    private Canvas canvas;

    public void load() {
        getCanvas();
    }

    /** Null where there is no framework yet. */
    public Canvas getCanvas() {
        if (canvas == null) {
            canvas = service.canvas(id).orElse(null);
        }
        return canvas;
    }

    public String mark(WorkDomain domain, Arrangement arrangement) {
        service.mark(getCanvas().framework(), domain, arrangement);
        return "/partnership/framework.xhtml?faces-redirect=true";
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
