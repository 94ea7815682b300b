package org.commonweal.partnership.service;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.commonweal.shared.model.Period;

/** How much work partners were already given. Told by whoever gives it; where nobody does, nobody has any. */
public interface CommittedWork {

    /** Staff days by partner that fall into the period; a partner without work is left out. */
    Map<UUID, BigDecimal> staffDays(Set<UUID> partners, Period period);
}
