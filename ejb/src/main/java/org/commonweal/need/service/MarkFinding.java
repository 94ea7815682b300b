package org.commonweal.need.service;

import java.util.List;
import org.commonweal.need.model.Truth;
import org.commonweal.need.model.VulnerabilityMark;

/** One mark of one household, with the answers that made it so, or that are missing to decide it. */
public record MarkFinding(VulnerabilityMark mark, Truth value, List<Step> evidence) {

    public MarkFinding {
        evidence = List.copyOf(evidence);
    }
}
