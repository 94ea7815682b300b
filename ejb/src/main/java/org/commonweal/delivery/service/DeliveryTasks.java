package org.commonweal.delivery.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonweal.access.model.Role;
import org.commonweal.access.model.Scope;
import org.commonweal.access.service.Task;
import org.commonweal.access.service.TaskSource;
import org.commonweal.delivery.model.AcceptedWork;
import org.commonweal.delivery.model.Deliveries;
import org.commonweal.delivery.model.DeliveryStatus;

/** Reports that wait for somebody to check them, and work a partner promised and has not reported. */
@ApplicationScoped
public class DeliveryTasks implements TaskSource {

    /** Days ahead in which the end of an activity is near. */
    private static final int NEAR = 60;

    @Inject
    private AcceptedWork work;

    @Inject
    private Deliveries deliveries;

    @Inject
    private Clock clock;

    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<Task> tasks(Scope scope) {
        if (scope.has(Role.PARTNER)) {
            return Stream.of(
                    Task.some("delivery.taskRejected", deliveries.count(scope, Optional.of(DeliveryStatus.REJECTED)), "warn", "/delivery/list.xhtml"),
                    Task.some("delivery.taskDue", work.countDue(scope, LocalDate.now(clock).plusDays(NEAR)), "deliver", "/delivery/list.xhtml"))
                    .flatMap(List::stream).toList();
        }
        return scope.has(Role.OVERSIGHT) || scope.has(Role.MANAGER)
                ? Task.some("delivery.taskVerify", deliveries.count(scope, Optional.of(DeliveryStatus.RECORDED)), "verify", "/delivery/list.xhtml")
                : List.of();
    }
}
