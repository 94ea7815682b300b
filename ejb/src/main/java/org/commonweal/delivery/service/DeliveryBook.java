package org.commonweal.delivery.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.commonweal.access.model.Role;
import org.commonweal.access.model.Scope;
import org.commonweal.delivery.model.AcceptedWork;
import org.commonweal.delivery.model.Deliveries;
import org.commonweal.delivery.model.Delivery;
import org.commonweal.delivery.model.OpenHousehold;
import org.commonweal.delivery.model.Work;
import org.commonweal.shared.model.RuleViolation;

/** The rules by which a report is taken and decided, whoever sends it; the audit entry is the caller's to write. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class DeliveryBook {

    @Inject
    private AcceptedWork work;

    @Inject
    private Deliveries deliveries;

    @Inject
    private Clock clock;

    /** @return empty where the same report was taken before */
    public Optional<Delivery> record(Scope partner, DeliveryReport report, String language) {
        work.hold(partner, report.assignment());
        Optional<Delivery> before = deliveries.find(report.id());
        if (before.isEmpty()) {
            return Optional.of(taken(partner, report, language));
        }
        if (!before.get().sentAs(partner.partner(), report.sha256())) {
            throw new RuleViolation("delivery.idTaken");
        }
        return Optional.empty();
    }

    private Delivery taken(Scope partner, DeliveryReport report, String language) {
        Work accepted = work.get(partner, report.assignment(), language);
        if (report.deliveredOn() == null || report.deliveredOn().isAfter(LocalDate.ofInstant(clock.instant(), clock.getZone()))
                || report.deliveredOn().isBefore(accepted.from())) {
            throw new RuleViolation("delivery.dayOutside", accepted.from());
        }
        List<UUID> reached = reached(report, work.open(partner, report.assignment()));
        Instant now = clock.instant();
        Delivery delivery = new Delivery(report.id(), accepted, report.deliveredOn(), report.note(), report.sha256());
        delivery.record(reached.size(), partner.name(), now);
        deliveries.add(delivery);
        deliveries.reached(delivery, reached, now);
        return delivery;
    }

    private static List<UUID> reached(DeliveryReport report, List<OpenHousehold> open) {
        Set<String> unknown = new HashSet<>(report.numbers());
        open.forEach(household -> unknown.remove(household.number()));
        if (!report.all() && !unknown.isEmpty()) {
            throw new RuleViolation("delivery.notOnList", String.join(", ", unknown.stream().sorted().limit(10).toList()));
        }
        List<UUID> reached = open.stream().filter(household -> report.all() || report.numbers().contains(household.number()))
                .map(OpenHousehold::id).toList();
        if (reached.isEmpty()) {
            throw new RuleViolation("delivery.nobody");
        }
        return reached;
    }

    public Delivery verify(Scope verifier, UUID id, long version, String finding) {
        Delivery delivery = toDecide(verifier, id);
        delivery.verify(verifier, version, finding, clock.instant());
        deliveries.verified(delivery, clock.instant());
        return delivery;
    }

    public Delivery reject(Scope verifier, UUID id, long version, String finding) {
        Delivery delivery = toDecide(verifier, id);
        delivery.reject(verifier, version, finding, clock.instant());
        deliveries.rejected(delivery, clock.instant());
        return delivery;
    }

    /** A manager speaks for the municipality, so what the municipality itself delivered is for oversight to see. */
    private Delivery toDecide(Scope verifier, UUID id) {
        Delivery delivery = deliveries.held(verifier, id);
        if (!verifier.has(Role.OVERSIGHT) && deliveries.byMunicipality(delivery)) {
            throw new RuleViolation("delivery.verifierOfSameBody");
        }
        return delivery;
    }
}
