package org.commonweal.activity.service;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.commonweal.activity.model.ActivityPackage;
import org.commonweal.activity.model.ActivityTemplate;
import org.commonweal.activity.model.NeedCell;
import org.commonweal.partnership.model.Arrangement;
import org.commonweal.partnership.model.WorkDomain;
import org.commonweal.shared.model.Period;

/**
 * From what the activities of a plan are made.
 *
 * @param templates    of the catalogue, in the order in which they are asked
 * @param marks        what the framework says of each kind of work
 */
public record DemandQuestion(UUID plan, Period period, List<ActivityTemplate> templates, List<ActivityPackage> packages,
                             List<NeedCell> cells, Map<WorkDomain, Arrangement> marks) {

    public DemandQuestion {
        templates = templates.stream().filter(ActivityTemplate::active).toList();
        packages = packages.stream().filter(ActivityPackage::active).toList();
        cells = List.copyOf(cells);
        marks = Map.copyOf(marks);
    }
}
