package org.commonweal.activity.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commonweal.access.model.Role;
import org.commonweal.activity.model.ActivityTemplate;
import org.commonweal.activity.model.Catalogue;
import org.commonweal.activity.model.LocalText;
import org.commonweal.activity.model.Requirement;
import org.commonweal.activity.model.TemplateNeed;
import org.commonweal.activity.model.TemplateSize;
import org.commonweal.audit.service.Audit;
import org.commonweal.need.model.NeedDomain;

/** The catalogue of what can be done about needs. */
@Stateless
@RolesAllowed(Role.MANAGER)
public class CatalogueService {

    @Inject
    private Catalogue catalogue;

    @Inject
    private Audit audit;

    /** @param need null = all */
    @RolesAllowed({Role.MANAGER, Role.OVERSIGHT})
    public List<TemplateLine> templates(NeedDomain need) {
        return catalogue.templates().stream().map(TemplateLine::of)
                .filter(line -> need == null || line.needs().stream().anyMatch(answered -> answered.need() == need)).toList();
    }

    @RolesAllowed({Role.MANAGER, Role.OVERSIGHT})
    public TemplateLine template(UUID id) {
        return TemplateLine.of(catalogue.template(id));
    }

    @RolesAllowed({Role.MANAGER, Role.OVERSIGHT})
    public List<PackageLine> packages() {
        Map<UUID, ActivityTemplate> templates = catalogue.templates().stream()
                .collect(Collectors.toMap(ActivityTemplate::id, Function.identity()));
        return catalogue.packages().stream().map(activityPackage -> PackageLine.of(activityPackage, templates)).toList();
    }

    public void describe(UUID id, LocalText name, LocalText description, TemplateSize size) {
        catalogue.template(id).describe(name, description, size);
        recorded("activity.templateDescribed", id);
    }

    public void answer(UUID id, List<TemplateNeed> needs) {
        catalogue.template(id).answer(needs);
        recorded("activity.templateNeedsChanged", id);
    }

    public void require(UUID id, List<Requirement> requirements) {
        catalogue.template(id).require(requirements);
        recorded("activity.templateRequirementsChanged", id);
    }

    /** Out of use: plans that are there keep it, new ones do not ask for it. */
    public void retire(UUID id) {
        catalogue.template(id).retire();
        recorded("activity.templateRetired", id);
    }

    public void revive(UUID id) {
        catalogue.template(id).revive();
        recorded("activity.templateRevived", id);
    }

    /** For an empty catalogue: the templates and packages that come with the product. */
    public int start() {
        if (!catalogue.templates().isEmpty()) {
            return 0;
        }
        CatalogueReader.Read starter = CatalogueReader.starter();
        catalogue.add(starter.templates(), starter.packages());
        audit.record("activity.catalogueStarted", "ActivityTemplate", null, null, String.valueOf(starter.templates().size()));
        return starter.templates().size();
    }

    private void recorded(String action, UUID template) {
        audit.record(action, "ActivityTemplate", template, null, catalogue.template(template).code());
    }
}
