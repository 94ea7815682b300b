package org.commonweal.delivery.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
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
import org.commonweal.access.service.Caller;
import org.commonweal.audit.service.Audit;
import org.commonweal.delivery.model.AcceptedWork;
import org.commonweal.delivery.model.Deliveries;
import org.commonweal.delivery.model.Delivery;
import org.commonweal.delivery.model.DeliveryLine;
import org.commonweal.delivery.model.DeliveryStatus;
import org.commonweal.delivery.model.OpenHousehold;
import org.commonweal.delivery.model.Work;
import org.commonweal.shared.model.RuleViolation;
import org.commonweal.shared.service.Page;

/** Partners report what they did; somebody of another body says whether it is so. */
@Stateless
@RolesAllowed({Role.PARTNER, Role.OVERSIGHT, Role.MANAGER})
public class DeliveryService {

    @Inject
    private AcceptedWork work;

    @Inject
    private Deliveries deliveries;

    @Inject
    private Caller caller;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /** What the caller's organisation has accepted. */
    @RolesAllowed(Role.PARTNER)
    public Page<Work> work(String language, int first, int size) {
        Scope scope = caller.scope();
        return new Page<>(work.page(scope, language, first, size), first, work.count(scope));
    }

    @RolesAllowed(Role.PARTNER)
    public Work work(UUID assignment, String language) {
        return work.get(caller.scope(), assignment, language);
    }

    /** Whom the caller's activity has not reached, by number. */
    @RolesAllowed(Role.PARTNER)
    public List<OpenHousehold> open(UUID assignment) {
        return work.open(caller.scope(), assignment);
    }

    /** Takes a report once: sent again it gives the same answer and changes nothing. */
    @RolesAllowed(Role.PARTNER)
    public DeliveryLine record(DeliveryReport report, String language) {
        Scope scope = caller.scope();
        work.hold(scope, report.assignment());
        Optional<Delivery> before = deliveries.find(report.id());
        if (before.isPresent()) {
            if (!before.get().sentAs(scope.partner(), report.sha256())) {
                throw new RuleViolation("delivery.idTaken");
            }
            return deliveries.line(scope, report.id(), language);
        }
        Delivery delivery = recorded(scope, report, language);
        audit.record("delivery.recorded", "Delivery", delivery.id(), delivery.municipality(),
                "activity " + delivery.activity() + ", " + delivery.households() + " households");
        return deliveries.line(scope, report.id(), language);
    }

    private Delivery recorded(Scope scope, DeliveryReport report, String language) {
        Work accepted = work.get(scope, report.assignment(), language);
        if (report.deliveredOn() == null || report.deliveredOn().isAfter(LocalDate.ofInstant(clock.instant(), clock.getZone()))
                || report.deliveredOn().isBefore(accepted.from())) {
            throw new RuleViolation("delivery.dayOutside", accepted.from());
        }
        List<UUID> reached = reached(report, work.open(scope, report.assignment()));
        Instant now = clock.instant();
        Delivery delivery = new Delivery(report.id(), accepted, report.deliveredOn(), report.note(), report.sha256());
        delivery.record(reached.size(), scope.name(), now);
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

    public Page<DeliveryLine> list(DeliveryStatus status, String language, int first, int size) {
        Scope scope = caller.scope();
        Optional<DeliveryStatus> wanted = Optional.ofNullable(status);
        return new Page<>(deliveries.page(scope, wanted, language, first, size), first, deliveries.count(scope, wanted));
    }

    public DeliveryLine get(UUID id, String language) {
        return deliveries.line(caller.scope(), id, language);
    }

    /** The numbers of the households a delivery reached. */
    public List<String> numbers(UUID id) {
        return deliveries.numbers(caller.scope(), id);
    }

    /** Whether the caller may decide on it at all: never someone of the body that delivered. */
    public boolean mayDecide(DeliveryLine line) {
        Scope scope = caller.scope();
        return (scope.has(Role.OVERSIGHT) || scope.has(Role.MANAGER)) && !line.partner().equals(scope.partner());
    }

    @RolesAllowed({Role.OVERSIGHT, Role.MANAGER})
    public void verify(UUID id, long version, String finding) {
        Delivery delivery = toDecide(id);
        delivery.verify(caller.scope(), version, finding, clock.instant());
        deliveries.verified(delivery, clock.instant());
        audit.record("delivery.verified", "Delivery", id, delivery.municipality(), delivery.households() + " households");
    }

    @RolesAllowed({Role.OVERSIGHT, Role.MANAGER})
    public void reject(UUID id, long version, String finding) {
        Delivery delivery = toDecide(id);
        delivery.reject(caller.scope(), version, finding, clock.instant());
        deliveries.rejected(delivery, clock.instant());
        audit.record("delivery.rejected", "Delivery", id, delivery.municipality(), finding);
    }

    /** A manager speaks for the municipality, so what the municipality itself delivered is for oversight to see. */
    private Delivery toDecide(UUID id) {
        Scope scope = caller.scope();
        Delivery delivery = deliveries.held(scope, id);
        if (!scope.has(Role.OVERSIGHT) && deliveries.byMunicipality(delivery)) {
            throw new RuleViolation("delivery.verifierOfSameBody");
        }
        return delivery;
    }
}
