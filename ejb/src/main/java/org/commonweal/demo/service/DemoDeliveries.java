package org.commonweal.demo.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.commonweal.access.model.Role;
import org.commonweal.access.model.Scope;
import org.commonweal.access.model.Users;
import org.commonweal.allocation.model.Assignment;
import org.commonweal.allocation.model.AssignmentStatus;
import org.commonweal.allocation.model.Assignments;
import org.commonweal.audit.service.Audit;
import org.commonweal.delivery.model.AcceptedWork;
import org.commonweal.delivery.model.Deliveries;
import org.commonweal.delivery.model.OpenHousehold;
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
        List<Assignment> begun = assignments.held(DemoPlan.PLAN).stream()
                .filter(one -> one.status() == AssignmentStatus.ACCEPTED && hasBegun(one)).sorted(Comparator.comparing(Assignment::activity)).toList();
        for (int i = 0; i < begun.size(); i++) {
            if (i % CYCLE != NOT_STARTED) {
                report(begun.get(i), i % CYCLE == IN_PART);
                decide(oversight, begun.get(i), i);
            }
        }
        audit.recordFor(Audit.SYSTEM, "demo.delivered", "AllocationPlan", DemoPlan.PLAN, null, "synthetic reports on " + begun.size() + " activities");
    }

    private boolean hasBegun(Assignment one) {
        LocalDate from = work.get(speakingFor(one), one.id(), LANGUAGE).from();
        return !from.isAfter(LocalDate.now(clock)) && deliveries.find(id(one)).isEmpty() && !work.open(speakingFor(one), one.id()).isEmpty();
    }

    private void report(Assignment one, boolean inPart) {
        Scope partner = speakingFor(one);
        List<String> open = work.open(partner, one.id()).stream().map(OpenHousehold::number).toList();
        List<String> reached = inPart ? open.subList(0, (open.size() + 1) / 2) : open;
        book.record(partner, new DeliveryReport(id(one), one.id(), LocalDate.now(clock), "Synthetic", false, reached), LANGUAGE);
    }

    private void decide(Scope oversight, Assignment one, int place) {
        long version = deliveries.line(oversight, id(one), LANGUAGE).version();
        if (place == 0) {
            book.reject(oversight, id(one), version, "Synthetic: of five households visited, none had been reached");
        } else if (place % CYCLE != WAITING) {
            book.verify(oversight, id(one), version, "Synthetic: every tenth household visited");
        }
    }

    private static Scope speakingFor(Assignment one) {
        return new Scope(one.partner(), "demo", Set.of(Role.PARTNER), false, Set.of(), one.partner());
    }

    private static UUID id(Assignment one) {
        return Ids.named("demo:delivery:" + one.activity());
    }
}
