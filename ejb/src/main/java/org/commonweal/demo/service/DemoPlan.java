package org.commonweal.demo.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.commonweal.access.model.Scope;
import org.commonweal.access.model.Users;
import org.commonweal.activity.service.DemandCounting;
import org.commonweal.allocation.model.AllocationPlan;
import org.commonweal.allocation.model.AllocationPlans;
import org.commonweal.allocation.model.Assignment;
import org.commonweal.allocation.model.AssignmentStatus;
import org.commonweal.allocation.model.Assignments;
import org.commonweal.allocation.model.NeedLedger;
import org.commonweal.allocation.model.OfferedActivities;
import org.commonweal.allocation.model.OfferedActivity;
import org.commonweal.allocation.model.PlanStatus;
import org.commonweal.allocation.service.QuestionJson;
import org.commonweal.allocation.service.QuestionReader;
import org.commonweal.allocation.service.SolveOrder;
import org.commonweal.audit.service.Audit;
import org.commonweal.job.service.JobQueue;
import org.commonweal.partnership.model.Framework;
import org.commonweal.partnership.model.Frameworks;
import org.commonweal.shared.model.Ids;
import org.commonweal.shared.model.Period;
import org.commonweal.shared.model.Sha256;

/**
 * One plan of the demo programme: made, left to the solver, submitted by one invented manager and approved by the other, and
 * taken on by most partners, so that every role finds something to look at and something to do. Each step finds out by itself
 * whether it was done before.
 */
@ApplicationScoped
public class DemoPlan {

    static final UUID PLAN = Ids.named("demo:plan");

    @Inject
    private AllocationPlans plans;

    @Inject
    private Assignments assignments;

    @Inject
    private OfferedActivities offered;

    @Inject
    private NeedLedger ledger;

    @Inject
    private Frameworks frameworks;

    @Inject
    private DemandCounting demand;

    @Inject
    private QuestionReader questions;

    @Inject
    private Users users;

    @Inject
    private DemoMap map;

    @Inject
    private JobQueue queue;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /** A job of its own: people are there to look at, whatever becomes of the plan. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void ask() {
        queue.submit(DemoPlanning.KIND, "Demo plan", "admin", null, "{}");
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void make() {
        Scope manager = users.find("manager").orElseThrow().scope();
        if (plans.all(manager).stream().anyMatch(line -> line.id().equals(PLAN))) {
            return;
        }
        Framework framework = frameworks.get(manager, DemoPartnership.frameworkId());
        LocalDate first = LocalDate.now(clock).withDayOfMonth(1);
        Set<UUID> municipalities = framework.municipalities().stream().filter(manager::sees).collect(Collectors.toSet());
        AllocationPlan plan = new AllocationPlan(PLAN, framework.id(), map.round(), "Lower Marana, first plan (synthetic)",
                new Period(first, first.plusMonths(6)), municipalities);
        plan.begun("manager", clock.instant());
        plans.add(plan);
        demand.count(manager, PLAN, map.round(), framework, municipalities, plan.period());
        audit.recordFor(Audit.SYSTEM, "demo.planMade", "AllocationPlan", PLAN, null, null);
    }

    /** In a transaction after the one that made it, as people would do it. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void solve() {
        AllocationPlan plan = plans.held(PLAN);
        if (plan.status() != PlanStatus.DRAFT) {
            return;
        }
        Scope manager = users.find("manager").orElseThrow().scope();
        String question = QuestionJson.write(questions.question(manager, plan));
        UUID job = queue.submit(SolveOrder.KIND, plan.name(), "manager", manager.municipalities().iterator().next(),
                new SolveOrder(PLAN, Optional.empty()).json());
        plan.solve(job, question, Sha256.hex(question));
        audit.recordFor(Audit.SYSTEM, "demo.planSolving", "AllocationPlan", PLAN, null, null);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean solving() {
        return plans.held(PLAN).status() == PlanStatus.SOLVING;
    }

    /** Four eyes, and the answers of the partners: those whose people sign in keep every other offer to answer themselves. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void decide() {
        AllocationPlan plan = plans.held(PLAN);
        if (plan.status() != PlanStatus.PROPOSED) {
            return;
        }
        List<Assignment> proposed = assignments.held(PLAN).stream().filter(one -> one.status() == AssignmentStatus.PROPOSED).toList();
        if (proposed.isEmpty()) {
            return;
        }
        plan.submit("manager", clock.instant());
        plan.approve("manager2", clock.instant());
        proposed.forEach(Assignment::offer);
        assignments.flush();
        Set<UUID> signedIn = DemoPartner.SIGNED_IN.stream().map(partner -> DemoPartnership.partner(partner.code())).collect(Collectors.toSet());
        int place = 0;
        for (Assignment one : proposed) {
            if (!signedIn.contains(one.partner()) || place++ % 2 == 0) {
                accept(one);
            }
        }
        audit.recordFor(Audit.SYSTEM, "demo.planDecided", "AllocationPlan", PLAN, null, Integer.toString(proposed.size()));
    }

    private void accept(Assignment one) {
        one.accept("demo", clock.instant());
        OfferedActivity activity = offered.get(one.activity());
        ledger.commit(activity.round(), activity.id(), activity.domain(), activity.serves(), clock.instant());
    }
}
