package org.commonweal.outcome.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.commonweal.access.model.Role;
import org.commonweal.access.model.Scope;
import org.commonweal.access.service.Task;
import org.commonweal.access.service.TaskSource;
import org.commonweal.outcome.model.DataReleases;
import org.commonweal.outcome.model.ReleaseLine;
import org.commonweal.outcome.model.ReleaseStatus;

/** Releases to read, and releases that wait for a second person. */
@ApplicationScoped
public class ReleaseTasks implements TaskSource {

    private static final int AT_MOST = 100;

    @Inject
    private DataReleases releases;

    @Override
    public int order() {
        return 70;
    }

    @Override
    public List<Task> tasks(Scope scope) {
        if (scope.has(Role.MANAGER)) {
            return found(scope, ReleaseStatus.PREPARED, release -> !Objects.equals(release.preparedBy(), scope.name()),
                    "outcome.taskPublish", "/outcome/release.xhtml", "/outcome/releases.xhtml");
        }
        return scope.has(Role.DONOR)
                ? found(scope, ReleaseStatus.PUBLISHED, release -> true, "outcome.taskRead", "/outcome/view.xhtml", "/outcome/published.xhtml") : List.of();
    }

    private List<Task> found(Scope scope, ReleaseStatus status, Predicate<ReleaseLine> wanted, String word, String one, String many) {
        List<ReleaseLine> all = releases.page(scope, Set.of(status), 0, AT_MOST).stream().filter(wanted).toList();
        return Task.some(word, all.size(), "report", all.size() == 1 ? one + "?id=" + all.get(0).id() : many);
    }
}
