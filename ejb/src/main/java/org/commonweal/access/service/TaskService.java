package org.commonweal.access.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.commonweal.access.model.Role;

/** What needs the signed-in person today, from all capabilities. */
@Stateless
@RolesAllowed({Role.FIELD_OFFICER, Role.MANAGER, Role.PARTNER, Role.OVERSIGHT, Role.DONOR, Role.ADMINISTRATOR})
public class TaskService {

    @Inject
    @Any
    private Instance<TaskSource> sources;

    @Inject
    private Caller caller;

    public List<Task> mine() {
        List<Task> tasks = new ArrayList<>();
        sources.stream().sorted(Comparator.comparingInt(TaskSource::order)).forEach(source -> tasks.addAll(source.tasks(caller.scope())));
        return tasks;
    }
}
