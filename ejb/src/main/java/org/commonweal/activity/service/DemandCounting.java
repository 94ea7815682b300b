package org.commonweal.activity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.commonweal.access.model.Scope;
import org.commonweal.activity.model.Activities;
import org.commonweal.activity.model.Catalogue;
import org.commonweal.activity.model.NeedCells;
import org.commonweal.partnership.model.Arrangement;
import org.commonweal.partnership.model.Framework;
import org.commonweal.partnership.model.WorkDomain;
import org.commonweal.shared.model.Period;

/** Counts the need of a round and writes the activities of a plan; inside the transaction of whoever makes the plan. */
@ApplicationScoped
public class DemandCounting {

    @Inject
    private Catalogue catalogue;

    @Inject
    private Activities activities;

    @Inject
    private NeedCells cells;

    /** Replaces all activities of the plan; nothing of it may have been given to anybody yet. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Demand count(Scope scope, UUID plan, UUID round, Framework framework, Set<UUID> municipalities, Period period) {
        Map<WorkDomain, Arrangement> marks = new EnumMap<>(WorkDomain.class);
        for (WorkDomain domain : WorkDomain.values()) {
            framework.arrangement(domain).ifPresent(mark -> marks.put(domain, mark));
        }
        Demand demand = DemandGenerator.generate(new DemandQuestion(plan, period, catalogue.templates(), catalogue.packages(),
                cells.of(scope, round, municipalities), marks));
        activities.clear(plan);
        activities.add(demand.instances(), demand.activities(), demand.dependencies());
        demand.remainders().forEach(remainder -> activities.leave(plan, remainder));
        return demand;
    }
}
