package org.commonweal.partnership.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.commonweal.partnership.model.Capacities;
import org.commonweal.partnership.model.CapacityLine;
import org.commonweal.shared.model.Period;

/** What partners can carry, beside what they were given. */
@ApplicationScoped
public class PartnerLoad {

    /**
     * A period of a partner.
     *
     * @param used staff days given to it already
     */
    public record Quarter(CapacityLine capacity, BigDecimal used) {

        public BigDecimal room() {
            return capacity.limits().staffDays().subtract(used).max(BigDecimal.ZERO);
        }
    }

    @Inject
    private Capacities capacities;

    @Inject
    private Instance<CommittedWork> committed;

    /** The periods of a partner, oldest first. */
    public List<Quarter> of(UUID partner) {
        return capacities.of(Set.of(partner)).stream().map(line -> new Quarter(line, used(line))).toList();
    }

    /** The period of each partner that holds on a day; those without one are left out. */
    public Map<UUID, Quarter> on(Set<UUID> partners, LocalDate day) {
        Map<UUID, Quarter> found = new HashMap<>();
        capacities.of(partners).stream().filter(line -> line.period().contains(day))
                .forEach(line -> found.put(line.partner(), new Quarter(line, used(line))));
        return found;
    }

    private BigDecimal used(CapacityLine line) {
        Period period = line.period();
        return committed.isUnsatisfied() ? BigDecimal.ZERO
                : committed.get().staffDays(Set.of(line.partner()), period).getOrDefault(line.partner(), BigDecimal.ZERO);
    }
}
