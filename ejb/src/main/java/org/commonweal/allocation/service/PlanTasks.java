package org.commonweal.allocation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.commonweal.access.model.Role;
import org.commonweal.access.model.Scope;
import org.commonweal.access.service.Task;
import org.commonweal.access.service.TaskSource;
import org.commonweal.allocation.model.AllocationPlans;
import org.commonweal.allocation.model.Assignments;
import org.commonweal.allocation.model.PlanStatus;
import org.commonweal.allocation.model.PlanWork;

/** Plans that wait for a manager, and offers that wait for a partner's answer. */
@ApplicationScoped
public class PlanTasks implements TaskSource {

    @Inject
    private AllocationPlans plans;

    @Inject
    private Assignments assignments;

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<Task> tasks(Scope scope) {
        if (scope.has(Role.PARTNER)) {
            return Task.some("allocation.taskAnswer", assignments.countOpen(scope), "inbox", "/allocation/inbox.xhtml");
        }
        return scope.has(Role.MANAGER) ? ofManager(scope, plans.work(scope)) : List.of();
    }

    private static List<Task> ofManager(Scope scope, List<PlanWork> all) {
        List<Task> tasks = new ArrayList<>();
        tasks.addAll(plans("allocation.taskApprove", "check", all,
                plan -> plan.status() == PlanStatus.SUBMITTED && !scope.name().equals(plan.submittedBy())));
        all.stream().filter(plan -> plan.status().open() && plan.declined() > 0).findFirst()
                .ifPresent(plan -> tasks.add(new Task("allocation.taskDeclined", plan.declined(), "warn", board(plan) + "&show=DECLINED")));
        tasks.addAll(plans("allocation.taskSubmit", "plan", all, plan -> plan.status().open()));
        tasks.addAll(plans("allocation.taskSolve", "play", all, plan -> plan.status() == PlanStatus.DRAFT));
        all.stream().filter(plan -> plan.status() != PlanStatus.DRAFT && plan.status() != PlanStatus.SOLVING && plan.unmet() > 0).findFirst()
                .ifPresent(plan -> tasks.add(new Task("allocation.taskUnmet", plan.unmet(), "allocate", board(plan) + "&show=UNMET")));
        return tasks;
    }

    private static List<Task> plans(String word, String icon, List<PlanWork> all, Predicate<PlanWork> wanted) {
        List<PlanWork> found = all.stream().filter(wanted).toList();
        return Task.some(word, found.size(), icon, found.size() == 1 ? board(found.get(0)) : "/allocation/plans.xhtml");
    }

    private static String board(PlanWork plan) {
        return "/allocation/board.xhtml?plan=" + plan.id();
    }
}
