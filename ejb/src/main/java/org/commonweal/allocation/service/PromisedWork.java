package org.commonweal.allocation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.commonweal.allocation.model.Promises;
import org.commonweal.partnership.service.CommittedWork;
import org.commonweal.shared.model.Period;

/** Tells partnership what approved plans gave to partners: what was offered or accepted, over all plans. */
@ApplicationScoped
public class PromisedWork implements CommittedWork {

    @Inject
    private Promises promises;

    @Override
    public Map<UUID, BigDecimal> staffDays(Set<UUID> partners, Period period) {
        return promises.staffDays(partners, period);
    }
}
