package org.commonweal.competency.service;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.commonweal.competency.model.CompetencyLine;
import org.commonweal.partnership.model.WillingnessLine;
import org.commonweal.partnership.model.WillingnessStatus;
import org.commonweal.partnership.model.WorkDomain;

/** Sums up, for each partner and kind of work, what it can do and what it said. */
record CanvasCells(List<CompetencyLine> competencies, List<WillingnessLine> willingness) {

    List<Canvas.Cell> of(UUID partner) {
        return Arrays.stream(WorkDomain.values()).map(domain -> new Canvas.Cell(domain, level(partner, domain), said(partner, domain))).toList();
    }

    private int level(UUID partner, WorkDomain domain) {
        return competencies.stream().filter(line -> line.partner().equals(partner) && line.competency().domain() == domain)
                .mapToInt(CompetencyLine::effectiveLevel).max().orElse(0);
    }

    /** What holds everywhere speaks for the partner; where it only spoke of places, the most willing of them does. */
    private WillingnessStatus said(UUID partner, WorkDomain domain) {
        return willingness.stream().filter(line -> line.partner().equals(partner) && line.domain() == domain)
                .min(Comparator.comparing((WillingnessLine line) -> line.adminUnit() != null).thenComparing(WillingnessLine::status))
                .map(WillingnessLine::status).orElse(WillingnessStatus.NOT_ASKED);
    }
}
