package org.commonweal.demo.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.commonweal.audit.service.Audit;
import org.commonweal.need.model.NeedDomain;
import org.commonweal.need.model.PopulationSegment;
import org.commonweal.need.model.PopulationSegments;
import org.commonweal.need.model.SegmentCriteria;
import org.commonweal.need.model.VulnerabilityMark;

/** Groups of households to begin with, as a manager would write them; they hold for all municipalities. */
@ApplicationScoped
public class DemoSegments {

    private static final Map<String, SegmentCriteria> GROUPS = new TreeMap<>(Map.of(
            "Headed by women, severe need of water", SegmentCriteria.need(NeedDomain.WATER, NeedDomain.SEVEREST).headedBy("F"),
            "Somebody lives with a disability", SegmentCriteria.everybody().withAny(Set.of(VulnerabilityMark.PWD)),
            "Most marginalised", SegmentCriteria.everybody().onlyMostMarginalised(),
            "Older people without a worker", SegmentCriteria.everybody().withAll(Set.of(VulnerabilityMark.EHH, VulnerabilityMark.NO_WORKER))));

    @Inject
    private PopulationSegments segments;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /** A second call changes nothing. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void make() {
        GROUPS.forEach((name, criteria) -> {
            PopulationSegment segment = new PopulationSegment(null, name, criteria, "demo", clock.instant());
            if (!segments.named(null, name, segment.id())) {
                segments.add(segment);
                audit.recordFor(Audit.SYSTEM, "demo.segmentMade", "PopulationSegment", segment.id(), null, criteria.toJson());
            }
        });
    }
}
