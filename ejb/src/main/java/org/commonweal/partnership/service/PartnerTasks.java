package org.commonweal.partnership.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonweal.access.model.Role;
import org.commonweal.access.model.Scope;
import org.commonweal.access.service.Task;
import org.commonweal.access.service.TaskSource;
import org.commonweal.partnership.model.Agreements;
import org.commonweal.partnership.model.Contests;
import org.commonweal.partnership.model.PartnerLine;
import org.commonweal.partnership.model.Partners;

/** Agreements that end soon, and partners who wait for an answer. */
@ApplicationScoped
public class PartnerTasks implements TaskSource {

    /** Days ahead: long enough to agree on the next one. */
    private static final int SOON = 60;

    @Inject
    private Partners partners;

    @Inject
    private Agreements agreements;

    @Inject
    private Contests contests;

    @Inject
    private Clock clock;

    @Override
    public int order() {
        return 50;
    }

    @Override
    public List<Task> tasks(Scope scope) {
        if (!scope.has(Role.MANAGER) && !scope.has(Role.PARTNER)) {
            return List.of();
        }
        String page = scope.has(Role.PARTNER) ? "/partnership/agreements.xhtml" : "/partnership/list.xhtml";
        LocalDate today = LocalDate.now(clock);
        Set<UUID> seen = partners.all(scope).stream().map(PartnerLine::id).collect(Collectors.toSet());
        return Stream.of(
                scope.has(Role.MANAGER) ? Task.some("partnership.taskContests", contests.countOpen(seen), "answer", page) : List.<Task>of(),
                Task.some("partnership.taskAgreements", agreements.countEnding(seen, today, today.plusDays(SOON)), "link", page))
                .flatMap(List::stream).toList();
    }
}
