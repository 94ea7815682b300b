package org.commonweal.activity.service;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.commonweal.activity.model.ActivityTemplate;
import org.commonweal.activity.model.LocalText;
import org.commonweal.activity.model.TemplateSize;
import org.commonweal.competency.model.Competency;
import org.commonweal.need.model.NeedDomain;
import org.commonweal.partnership.model.WorkDomain;

/** A template as people read it. */
public record TemplateLine(UUID id, String code, WorkDomain workDomain, LocalText name, LocalText description, TemplateSize size,
                           boolean active, List<Answered> needs, List<Required> requirements) {

    /** A need it answers; {@code levels} empty = on all rungs. */
    public record Answered(NeedDomain need, int severity, Set<String> levels, boolean serves) { }

    /** A competency it asks for; {@code weight} of an optional one, 1 to 5. */
    public record Required(Competency competency, int level, boolean mandatory, int weight) { }

    static TemplateLine of(ActivityTemplate template) {
        return new TemplateLine(template.id(), template.code(), template.workDomain(), template.name(), template.description(),
                template.size(), template.active(),
                template.needs().stream().map(n -> new Answered(n.needDomain(), n.minSeverity(), n.levels(), n.serves())).toList(),
                template.requirements().stream().map(r -> new Required(r.competency(), r.minLevel(), r.mandatory(), r.weight())).toList());
    }
}
