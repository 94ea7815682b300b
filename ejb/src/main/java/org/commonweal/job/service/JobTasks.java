package org.commonweal.job.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.commonweal.access.model.Role;
import org.commonweal.access.model.Scope;
import org.commonweal.access.service.Task;
import org.commonweal.access.service.TaskSource;
import org.commonweal.job.model.Jobs;

/** Long work that failed. */
@ApplicationScoped
public class JobTasks implements TaskSource {

    private static final Duration RECENT = Duration.ofDays(7);

    @Inject
    private Jobs jobs;

    @Inject
    private Clock clock;

    @Override
    public int order() {
        return 80;
    }

    @Override
    public List<Task> tasks(Scope scope) {
        return scope.has(Role.ADMINISTRATOR)
                ? Task.some("job.taskFailed", jobs.countFailed(clock.instant().minus(RECENT)), "warn", "/job/list.xhtml") : List.of();
    }
}
