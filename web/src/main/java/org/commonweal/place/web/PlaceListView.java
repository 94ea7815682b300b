package org.commonweal.place.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.commonweal.place.service.PlaceService;

/** Backs place/list.xhtml: one branch of the tree at a time. */
@Named
@RequestScoped
public class PlaceListView {

    @Inject
    private PlaceService service;

    private UUID id;

    private PlaceService.Branch branch;

    public PlaceService.Branch getBranch() {
        if (branch == null) {
            branch = service.branch(id);
        }
        return branch;
    }

    public long getCount() {
        return service.count();
    }

    public long getSettlements() {
        return service.settlementCount();
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
