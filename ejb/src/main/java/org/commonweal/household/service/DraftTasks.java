package org.commonweal.household.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.commonweal.access.model.Role;
import org.commonweal.access.model.Scope;
import org.commonweal.access.service.Task;
import org.commonweal.access.service.TaskSource;
import org.commonweal.household.model.EntryDrafts;

/** Entries somebody began and has not finished. */
@ApplicationScoped
public class DraftTasks implements TaskSource {

    @Inject
    private EntryDrafts drafts;

    @Override
    public int order() {
        return 30;
    }

    @Override
    public List<Task> tasks(Scope scope) {
        return scope.has(Role.FIELD_OFFICER) || scope.has(Role.MANAGER)
                ? Task.some("household.taskDrafts", drafts.count(scope), "edit", "/household/enter.xhtml") : List.of();
    }
}
