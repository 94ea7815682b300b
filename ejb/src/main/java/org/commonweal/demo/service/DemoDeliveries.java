package org.commonweal.demo.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.commonweal.access.model.Role;
import org.commonweal.access.model.Scope;
import org.commonweal.access.model.Users;
import org.commonweal.allocation.model.AssignmentStatus;
import org.commonweal.allocation.model.Assignments;
import org.commonweal.audit.service.Audit;
import org.commonweal.delivery.model.AcceptedWork;
import org.commonweal.delivery.model.Deliveries;
import org.commonweal.delivery.model.OpenHousehold;
import org.commonweal.delivery.model.Work;
import org.commonweal.delivery.service.DeliveryBook;
import org.commonweal.delivery.service.DeliveryReport;
import org.commonweal.shared.model.Ids;

/**
 * What the invented partners did of the demo plan, by the rules of everybody: of five accepted activities two are done and
 * seen, one is done in part and seen, one waits to be looked at, and one has not begun. The first report of all was not true.
 */
@ApplicationScoped
public class DemoDeliveries {

    private static final int CYCLE = 5;
    private static final int IN_PART = 2;
    private static final int WAITING = 3;
    private static final int NOT_STARTED = 4;
    private static final String LANGUAGE = "en";

    @Inject
    private Assignments assignments;

    @Inject
    private AcceptedWork work;

    @Inject
    private Deliveries deliveries;

    @Inject
    private DeliveryBook book;

    @Inject
    private Users users;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /** All at once or not at all; a second call changes nothing. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void make() {
        Scope oversight = users.find("oversight").orElseThrow().scope();
        if (deliveries.count(oversight, Optional.empty()) > 0) {
            return;
        }
        List<Work> begun = assignments.held(DemoPlan.PLAN).stream().filter(one -> one.status() == AssignmentStatus.ACCEPTED)
                .map(one -> work.get(speakingFor(one.partner()), one.id(), LANGUAGE)).filter(this::hasBegun)
                .sorted(Comparator.comparing(Work::domain).thenComparing(Work::name).thenComparing(Work::place).thenComparing(Work::target)).toList();
        for (int i = 0; i < begun.size(); i++) {
            if (i % CYCLE != NOT_STARTED) {
                report(begun.get(i), i % CYCLE == IN_PART);
                decide(oversight, begun.get(i), i);
            }
        }
        audit.recordFor(Audit.SYSTEM, "demo.delivered", "AllocationPlan", DemoPlan.PLAN, null, "synthetic reports on " + begun.size() + " activities");
    }

    private boolean hasBegun(Work one) {
        return !one.from().isAfter(LocalDate.now(clock)) && one.left() > 0;
    }

    private void report(Work one, boolean inPart) {
        Scope partner = speakingFor(one.partner());
        List<String> open = work.open(partner, one.assignment()).stream().map(OpenHousehold::number).toList();
        List<String> reached = inPart ? open.subList(0, (open.size() + 1) / 2) : open;
        book.record(partner, new DeliveryReport(id(one), one.assignment(), LocalDate.now(clock), "Synthetic", false, reached), LANGUAGE);
    }

    private void decide(Scope oversight, Work one, int place) {
        long version = deliveries.line(oversight, id(one), LANGUAGE).version();
        if (place == 0) {
            book.reject(oversight, id(one), version, "Synthetic: of five households visited, none had been reached");
        } else if (place % CYCLE != WAITING) {
            book.verify(oversight, id(one), version, "Synthetic: every tenth household visited");
        }
    }

    private static Scope speakingFor(UUID partner) {
        return new Scope(partner, "demo", Set.of(Role.PARTNER), false, Set.of(), partner);
    }

    private static UUID id(Work one) {
        return Ids.named("demo:delivery:" + one.activity());
    }
}
