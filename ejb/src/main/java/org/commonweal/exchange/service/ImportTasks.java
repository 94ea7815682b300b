package org.commonweal.exchange.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.commonweal.access.model.Role;
import org.commonweal.access.model.Scope;
import org.commonweal.access.service.Task;
import org.commonweal.access.service.TaskSource;
import org.commonweal.exchange.model.ImportRuns;

/** Rows of imported files that were given back. */
@ApplicationScoped
public class ImportTasks implements TaskSource {

    /** Rows nobody asked for in a month are not today's work. */
    private static final Duration RECENT = Duration.ofDays(30);

    @Inject
    private ImportRuns runs;

    @Inject
    private Clock clock;

    @Override
    public int order() {
        return 40;
    }

    @Override
    public List<Task> tasks(Scope scope) {
        if (!scope.has(Role.FIELD_OFFICER) && !scope.has(Role.MANAGER)) {
            return List.of();
        }
        List<UUID> found = runs.withFailedRows(scope, clock.instant().minus(RECENT));
        return Task.some("exchange.taskFailedRows", found.size(), "import",
                found.size() == 1 ? "/exchange/import.xhtml?id=" + found.get(0) : "/exchange/imports.xhtml");
    }
}
