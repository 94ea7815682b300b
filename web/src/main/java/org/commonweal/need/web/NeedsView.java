package org.commonweal.need.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.commonweal.need.service.HouseholdNeeds;
import org.commonweal.need.service.NeedService;

/** Backs the part of the household's page that says what it lacks and why: tags/needs.xhtml. */
@Named
@RequestScoped
public class NeedsView {

    @Inject
    private NeedService service;

    private final Map<UUID, HouseholdNeeds> asked = new HashMap<>();

    /** Null for a household nobody has assessed yet. */
    public HouseholdNeeds of(UUID household) {
        return asked.computeIfAbsent(household, id -> service.of(id).orElse(null));
    }
}
