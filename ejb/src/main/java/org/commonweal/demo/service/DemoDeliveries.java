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
        List<Assignment> accepted = assignments.held(DemoPlan.PLAN).stream()
                .filter(one -> one.status() == AssignmentStatus.ACCEPTED).sorted(Comparator.comparing(Assignment::activity)).toList();
        int made = 0;
        for (int i = 0; i < accepted.size(); i++) {
            made += reported(oversight, accepted.get(i), i) ? 1 : 0;
        }
        if (made > 0) {
            audit.recordFor(Audit.SYSTEM, "demo.delivered", "AllocationPlan", DemoPlan.PLAN, null, made + " synthetic reports");
        }
    }

    private boolean reported(Scope oversight, Assignment one, int place) {
        UUID id = Ids.named("demo:delivery:" + one.activity());
        Scope partner = new Scope(one.partner(), "demo", Set.of(Role.PARTNER), false, Set.of(), one.partner());
        List<String> open = work.open(partner, one.id()).stream().map(OpenHousehold::number).toList();
        if (place % CYCLE == CYCLE - 1 || open.isEmpty() || deliveries.find(id).isPresent()) {
            return false;
        }
        boolean partly = place % CYCLE == 2;
        List<String> reached = partly ? open.subList(0, (open.size() + 1) / 2) : open;
        book.record(partner, new DeliveryReport(id, one.id(), LocalDate.now(clock), "Synthetic", false, reached), LANGUAGE);
        decide(oversight, id, place);
        return true;
    }

    private void decide(Scope oversight, UUID id, int place) {
        long version = deliveries.line(oversight, id, LANGUAGE).version();
        if (place == 0) {
            book.reject(oversight, id, version, "Synthetic: of five households visited, none had been reached");
        } else if (place % CYCLE != CYCLE - 2) {
            book.verify(oversight, id, version, "Synthetic: every tenth household visited");
        }
    }
}
