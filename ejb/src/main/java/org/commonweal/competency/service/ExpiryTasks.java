package org.commonweal.competency.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.commonweal.access.model.Role;
import org.commonweal.access.model.Scope;
import org.commonweal.access.service.Task;
import org.commonweal.access.service.TaskSource;
import org.commonweal.competency.model.PartnerCompetencies;
import org.commonweal.partnership.model.PartnerLine;
import org.commonweal.partnership.model.Partners;

/** Verified competencies that stop counting soon. */
@ApplicationScoped
public class ExpiryTasks implements TaskSource {

    /** Days ahead: long enough to verify again. */
    private static final int SOON = 60;

    @Inject
    private Partners partners;

    @Inject
    private PartnerCompetencies competencies;

    @Inject
    private Clock clock;

    @Override
    public int order() {
        return 60;
    }

    @Override
    public List<Task> tasks(Scope scope) {
        if (!scope.has(Role.MANAGER) && !scope.has(Role.PARTNER)) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        Set<UUID> seen = partners.all(scope).stream().map(PartnerLine::id).collect(Collectors.toSet());
        return Task.some("competency.taskExpiring", competencies.countEnding(seen, today, today.plusDays(SOON)), "star",
                scope.has(Role.PARTNER) ? "/partnership/claims.xhtml" : "/partnership/list.xhtml");
    }
}
