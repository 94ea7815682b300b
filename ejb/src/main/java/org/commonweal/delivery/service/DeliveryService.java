package org.commonweal.delivery.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
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
    private DeliveryBook book;

    @Inject
    private Caller caller;

    @Inject
    private Audit audit;

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
        book.record(scope, report, language).ifPresent(delivery -> audit.record("delivery.recorded", "Delivery", delivery.id(),
                delivery.municipality(), "activity " + delivery.activity() + ", " + delivery.households() + " households"));
        return deliveries.line(scope, report.id(), language);
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
        Delivery delivery = book.verify(caller.scope(), id, version, finding);
        audit.record("delivery.verified", "Delivery", id, delivery.municipality(), delivery.households() + " households");
    }

    @RolesAllowed({Role.OVERSIGHT, Role.MANAGER})
    public void reject(UUID id, long version, String finding) {
        Delivery delivery = book.reject(caller.scope(), id, version, finding);
        audit.record("delivery.rejected", "Delivery", id, delivery.municipality(), finding);
    }
}
