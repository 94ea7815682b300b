package org.commonweal.allocation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.commonweal.access.model.Scope;
import org.commonweal.activity.model.Activities;
import org.commonweal.activity.model.ActivityLine;
import org.commonweal.activity.model.ActivityTemplate;
import org.commonweal.activity.model.Catalogue;
import org.commonweal.activity.model.Dependency;
import org.commonweal.allocation.model.AllocationPlan;
import org.commonweal.allocation.model.ActivityPlaces;
import org.commonweal.allocation.model.Assignment;
import org.commonweal.allocation.model.Assignments;
import org.commonweal.allocation.service.ActivityDemand.Requirement;
import org.commonweal.allocation.service.AllocationProblem.Link;
import org.commonweal.allocation.service.AllocationProblem.LinkKind;
import org.commonweal.allocation.service.AllocationProblem.Pair;
import org.commonweal.place.model.AdminUnits;
import org.commonweal.place.model.PlaceLine;

/** Puts together the question of a plan from what is known now; inside the transaction of whoever asks. */
@ApplicationScoped
public class QuestionReader {

    /** Between the code of the template and the place, in the title of an activity. */
    static final String BETWEEN = " · ";

    @Inject
    private Activities activities;

    @Inject
    private ActivityPlaces places;

    @Inject
    private Catalogue catalogue;

    @Inject
    private AdminUnits units;

    @Inject
    private Assignments assignments;

    @Inject
    private OfferReader offers;

    /** With what is locked, promised, overridden and declined in the plan as it stands. */
    public AllocationProblem question(Scope scope, AllocationPlan plan) {
        List<ActivityLine> lines = activities.of(scope, plan.id());
        List<ActivityDemand> demands = demands(plan, lines);
        List<Assignment> held = assignments.held(plan.id());
        return new AllocationProblem(offers.of(scope, plan), demands, links(lines), locks(held), overrides(held),
                assignments.declined(plan.id()).stream().map(line -> new Pair(line.activity(), line.partner())).collect(Collectors.toSet()),
                List.of(), Goal.USUAL);
    }

    private List<ActivityDemand> demands(AllocationPlan plan, List<ActivityLine> lines) {
        Map<UUID, ActivityTemplate> templates = catalogue.templates().stream().collect(Collectors.toMap(ActivityTemplate::id, t -> t));
        Map<UUID, List<UUID>> wards = places.of(plan.id());
        Map<UUID, String> names = units.all().stream().collect(Collectors.toMap(PlaceLine::id, PlaceLine::name));
        return lines.stream().sorted(Comparator.comparing(ActivityLine::id))
                .map(line -> demand(line, templates.get(line.template()), wards.getOrDefault(line.id(), List.of(line.municipality())), names))
                .toList();
    }

    private static ActivityDemand demand(ActivityLine line, ActivityTemplate template, List<UUID> wards, Map<UUID, String> names) {
        String where = wards.size() == 1 ? names.getOrDefault(wards.get(0), "") : names.getOrDefault(line.municipality(), "") + " ×" + wards.size();
        List<Requirement> needed = template.requirements().stream().filter(org.commonweal.activity.model.Requirement::mandatory)
                .map(each -> new Requirement(each.competency().name(), each.minLevel())).toList();
        return new ActivityDemand(line.id(), template.code() + BETWEEN + where, String.valueOf(line.workDomain().letter()), line.municipality(),
                wards, line.period(), up(line.effortDays().movePointRight(1)), up(line.cost()), line.size().households(),
                line.size().womenHeaded(), up(line.size().weight().movePointRight(3)), needed);
    }

    private List<Link> links(List<ActivityLine> lines) {
        Set<UUID> ids = lines.stream().map(ActivityLine::id).collect(Collectors.toSet());
        return activities.dependencies(ids).stream().filter(Dependency::mandatory).filter(link -> ids.contains(link.to()))
                .map(link -> new Link(link.from(), link.to(), kind(link))).toList();
    }

    private static LinkKind kind(Dependency link) {
        return switch (link.type()) {
            case FS -> LinkKind.BEFORE;
            case SS -> LinkKind.TOGETHER;
            case ENABLES -> LinkKind.ENABLES;
            case FINANCES -> LinkKind.FINANCES;
            case SUSTAINS -> LinkKind.SUSTAINS;
            case EXCLUDES -> LinkKind.EXCLUDES;
        };
    }

    private static Map<UUID, UUID> locks(List<Assignment> held) {
        Map<UUID, UUID> locks = new HashMap<>();
        held.stream().filter(assignment -> assignment.locked() || assignment.status().promised())
                .forEach(assignment -> locks.put(assignment.activity(), assignment.partner()));
        return locks;
    }

    /** What was overridden, and what was promised: a promise stands when a verification ends midway (domain/partnership 5.6). */
    private static Set<Pair> overrides(List<Assignment> held) {
        Set<Pair> pairs = new HashSet<>();
        held.stream().filter(assignment -> assignment.overridden() || assignment.status().promised())
                .forEach(assignment -> pairs.add(new Pair(assignment.activity(), assignment.partner())));
        return pairs;
    }

    /** Demands are rounded up, so that a partner is never asked for a bit more than was reckoned. */
    private static long up(BigDecimal amount) {
        return amount.setScale(0, RoundingMode.CEILING).longValueExact();
    }
}
