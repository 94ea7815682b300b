package org.commonweal.need.service;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commonweal.need.model.NeedFlag;
import org.commonweal.need.model.ServiceLadder;
import org.commonweal.need.model.ServiceLevel;

/**
 * Where a household stands on one ladder, and by which steps.
 *
 * @param known the level; empty where the answers do not decide it
 * @param rule  the row of the decision table that decided
 */
public record LadderResult(ServiceLadder ladder, Optional<ServiceLevel> known, String rule, Set<NeedFlag> flags,
                           List<Step> steps) {

    public LadderResult {
        flags = Set.copyOf(flags);
        steps = List.copyOf(steps);
    }

    /** The level, or null: for pages. */
    public ServiceLevel level() {
        return known.orElse(null);
    }

    public boolean at(ServiceLevel level) {
        return known.filter(level::equals).isPresent();
    }
}
