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
import java.util.function.Function;
import java.util.stream.Collectors;
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
        return beside(capacities.of(Set.of(partner)));
    }

    /** The period of each partner that holds on a day; those without one are left out. */
    public Map<UUID, Quarter> on(Set<UUID> partners, LocalDate day) {
        return beside(capacities.of(partners).stream().filter(line -> line.period().contains(day)).toList()).stream()
                .collect(Collectors.toMap(quarter -> quarter.capacity().partner(), Function.identity()));
    }

    /** One question for each period there is, however many partners share it. */
    private List<Quarter> beside(List<CapacityLine> lines) {
        Map<Period, Map<UUID, BigDecimal>> used = new HashMap<>();
        lines.stream().collect(Collectors.groupingBy(CapacityLine::period, Collectors.mapping(CapacityLine::partner, Collectors.toSet())))
                .forEach((period, partners) -> used.put(period, committed.isUnsatisfied() ? Map.of() : committed.get().staffDays(partners, period)));
        return lines.stream().map(line -> new Quarter(line, used.get(line.period()).getOrDefault(line.partner(), BigDecimal.ZERO))).toList();
    }
}
