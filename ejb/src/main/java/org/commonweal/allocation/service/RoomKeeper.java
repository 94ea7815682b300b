package org.commonweal.allocation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.commonweal.allocation.model.Promise;
import org.commonweal.allocation.model.Promises;
import org.commonweal.allocation.service.PartnerOffer.Capacity;
import org.commonweal.partnership.model.Capacities;
import org.commonweal.shared.model.RuleViolation;

/**
 * The last word on capacity: whatever was planned, nothing is promised beyond what a partner has. It holds the partner's
 * capacity rows, so that two plans confirmed at the same moment cannot both take the last day.
 */
@ApplicationScoped
public class RoomKeeper {

    @Inject
    private Promises promises;

    @Inject
    private Capacities capacities;

    /** To be called before anything is promised, for all partners concerned, always in the same order. */
    void hold(Set<UUID> partners) {
        new TreeSet<>(partners).forEach(promises::hold);
    }

    /** To be called after the promise was written: refuses, and so takes everything back, when it is too much. */
    void requireRoom(UUID partner, String name) {
        List<Promise> all = promises.of(partner);
        List<Capacity> room = capacities.of(Set.of(partner)).stream().map(OfferReader::whole).toList();
        for (Promise promise : all) {
            boolean covered = promise.period().from().datesUntil(promise.period().to())
                    .allMatch(day -> room.stream().anyMatch(capacity -> capacity.period().contains(day)));
            if (!covered) {
                throw new RuleViolation("allocation.roomMissing", name, promise.period().from());
            }
        }
        room.forEach(capacity -> requireRoom(capacity, all, name));
    }

    private static void requireRoom(Capacity capacity, List<Promise> all, String name) {
        List<Promise> here = all.stream().filter(promise -> promise.period().overlaps(capacity.period())).toList();
        long staff = here.stream().mapToLong(promise -> OfferReader.staff(promise, capacity)).sum();
        if (staff > capacity.staffTenths()) {
            throw new RuleViolation("allocation.staffExceeded", name, Eligibility.days(staff), Eligibility.days(capacity.staffTenths()), capacity.period().from());
        }
        long money = here.stream().mapToLong(promise -> OfferReader.money(promise, capacity)).sum();
        if (money > capacity.budget()) {
            throw new RuleViolation("allocation.budgetExceeded", name, money, capacity.budget(), capacity.period().from());
        }
        Set<UUID> wards = new HashSet<>();
        here.forEach(promise -> wards.addAll(promise.wards()));
        if (wards.size() > capacity.sites()) {
            throw new RuleViolation("allocation.sitesExceeded", name, wards.size(), capacity.sites(), capacity.period().from());
        }
    }
}
