package org.commonweal.need.service;

import java.util.List;
import java.util.Optional;
import org.commonweal.need.model.NeedDomain;

/**
 * How severe a household's need is in one domain.
 *
 * @param known    0 none, 1 to 3; empty where the answers do not decide it
 * @param atLeast  true where a worse one is still possible, because an answer is missing
 * @param steps    the triggers, worst first, with what each gave
 */
public record NeedFinding(NeedDomain domain, Optional<Integer> known, boolean atLeast, List<Step> steps) {

    public NeedFinding {
        steps = List.copyOf(steps);
    }

    /** The severity, or null: for pages. */
    public Integer severity() {
        return known.orElse(null);
    }
}
