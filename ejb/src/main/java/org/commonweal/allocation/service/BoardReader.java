package org.commonweal.allocation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.commonweal.access.model.Scope;
import org.commonweal.activity.model.Activities;
import org.commonweal.activity.model.ActivityLine;
import org.commonweal.activity.model.ActivityPackage;
import org.commonweal.activity.model.ActivityTemplate;
import org.commonweal.activity.model.Catalogue;
import org.commonweal.activity.model.PackageInstance;
import org.commonweal.allocation.model.ActivityPlaces;
import org.commonweal.allocation.model.AllocationPlan;
import org.commonweal.allocation.model.Assignment;
import org.commonweal.allocation.model.AssignmentLine;
import org.commonweal.allocation.model.Assignments;
import org.commonweal.allocation.model.OptionCount;
import org.commonweal.allocation.model.PlanMissing;
import org.commonweal.allocation.model.PlanOptions;
import org.commonweal.allocation.service.Explanation.Missing;
import org.commonweal.allocation.service.Explanation.Near;
import org.commonweal.allocation.service.PartnerOffer.Capacity;
import org.commonweal.job.model.Jobs;
import org.commonweal.partnership.model.Framework;
import org.commonweal.partnership.model.Frameworks;
import org.commonweal.place.model.AdminUnits;
import org.commonweal.place.model.PlaceLine;

/** Gathers a board: a fixed number of statements, however many activities the plan has. */
@ApplicationScoped
public class BoardReader {

    @Inject
    private Activities activities;

    @Inject
    private ActivityPlaces places;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Assignments assignments;

    @Inject
    private PlanOptions options;

    @Inject
    private OfferReader offers;

    @Inject
    private Frameworks frameworks;

    @Inject
    private AdminUnits units;

    @Inject
    private Jobs jobs;

    Board board(Scope scope, AllocationPlan plan) {
        Framework framework = frameworks.get(scope, plan.framework());
        List<PartnerOffer> partners = offers.of(scope, plan);
        List<BoardRow> plain = rows(scope, plan, partners);
        List<LoadRow> loads = loads(partners, plain, places.of(plan.id()));
        List<BoardRow> rows = plain.stream().map(row -> row.overloaded(row.met() && loads.stream().anyMatch(load -> load.tooMuchFor(row)))).toList();
        return new Board(plan.line(), framework.name(), framework.currency(), rows, loads,
                activities.remainders(scope, plan.id()), sum(rows, false, row -> row.activity().size().households()),
                sum(rows, true, row -> row.activity().size().households()), sum(rows, false, row -> row.activity().size().womenHeaded()),
                sum(rows, true, row -> row.activity().size().womenHeaded()), scope.name().equals(plan.line().submittedBy()), jobs.of(plan.job()).orElse(null));
    }

    private List<BoardRow> rows(Scope scope, AllocationPlan plan, List<PartnerOffer> partners) {
        Map<UUID, ActivityTemplate> templates = byId(catalogue.templates(), ActivityTemplate::id);
        Map<UUID, ActivityPackage> packages = byId(catalogue.packages(), ActivityPackage::id);
        Map<UUID, PackageInstance> instances = byId(activities.instances(scope, plan.id()), PackageInstance::id);
        Map<UUID, PlaceLine> names = byId(units.all(), PlaceLine::id);
        Map<UUID, List<UUID>> where = places.of(plan.id());
        Map<UUID, AssignmentLine> held = byId(assignments.held(plan.id()).stream().map(Assignment::line).toList(), AssignmentLine::activity);
        Map<UUID, OptionCount> counts = byId(options.counts(plan.id()), OptionCount::activity);
        Map<UUID, PlanMissing> missing = byId(options.missing(plan.id()), PlanMissing::activity);
        Map<UUID, PartnerOffer> offer = byId(partners, PartnerOffer::id);
        Map<UUID, Long> declines = assignments.declined(plan.id()).stream().collect(Collectors.groupingBy(AssignmentLine::activity, Collectors.counting()));
        return activities.of(scope, plan.id()).stream().map(line -> {
            Optional<AssignmentLine> has = Optional.ofNullable(held.get(line.id()));
            Optional<Missing> lacks = has.isPresent() ? Optional.empty()
                    : Optional.ofNullable(missing.get(line.id())).map(each -> ExplanationJson.missing(each.detail()));
            Optional<Near> near = lacks.flatMap(each -> each.nearest().stream().findFirst());
            OptionCount count = counts.getOrDefault(line.id(), new OptionCount(line.id(), 0, 0));
            return new BoardRow(line, Optional.ofNullable(instances.get(line.packageInstance())).map(i -> packages.get(i.activityPackage()).name()),
                    templates.get(line.template()).name(), placeNames(where.getOrDefault(line.id(), List.of(line.municipality())), names), has,
                    has.map(each -> offer.get(each.partner())).map(PartnerOffer::name).orElse(""), count.possible(), count.blocked(),
                    declines.getOrDefault(line.id(), 0L), false, lacks.map(Missing::kind), near.map(each -> offer.get(each.partner())).map(PartnerOffer::name).orElse(""),
                    near.map(Near::reasons).orElse(List.of()));
        }).sorted(Comparator.comparing((BoardRow row) -> row.activity().packageInstance() == null ? row.id() : row.activity().packageInstance())
                .thenComparing(row -> !row.activity().serves()).thenComparing(BoardRow::id)).toList();
    }

    private static String placeNames(List<UUID> wards, Map<UUID, PlaceLine> names) {
        return wards.stream().map(ward -> names.containsKey(ward) ? names.get(ward).name() : "").sorted().collect(Collectors.joining(", "));
    }

    private static <T> Map<UUID, T> byId(List<T> items, Function<T, UUID> id) {
        return items.stream().collect(Collectors.toMap(id, Function.identity()));
    }

    private static int sum(List<BoardRow> rows, boolean onlyMet, ToIntFunction<BoardRow> size) {
        return rows.stream().filter(row -> row.activity().serves() && (row.met() || !onlyMet)).mapToInt(size).sum();
    }

    private static List<LoadRow> loads(List<PartnerOffer> partners, List<BoardRow> rows, Map<UUID, List<UUID>> where) {
        Map<UUID, List<ActivityLine>> held = new HashMap<>();
        rows.stream().filter(BoardRow::met).forEach(row -> held.computeIfAbsent(row.partner(), none -> new ArrayList<>()).add(row.activity()));
        List<LoadRow> loads = new ArrayList<>();
        for (PartnerOffer partner : partners) {
            for (Capacity capacity : partner.capacity()) {
                loads.add(load(partner, capacity, held.getOrDefault(partner.id(), List.of()).stream()
                        .filter(activity -> activity.period().overlaps(capacity.period())).toList(), where));
            }
        }
        return loads.stream().sorted(Comparator.comparing(LoadRow::roomDays).thenComparing(LoadRow::code)).toList();
    }

    private static LoadRow load(PartnerOffer partner, Capacity capacity, List<ActivityLine> held, Map<UUID, List<UUID>> where) {
        Set<UUID> sites = new HashSet<>();
        long staff = 0;
        long money = 0;
        for (ActivityLine activity : held) {
            sites.addAll(where.getOrDefault(activity.id(), List.of()));
            staff += Share.of(activity.effortDays().movePointRight(1).longValue(), activity.period(), capacity.period());
            money += Share.of(activity.cost().longValue(), activity.period(), capacity.period());
        }
        return new LoadRow(partner.id(), partner.code(), partner.name(), capacity.period(), BigDecimal.valueOf(staff, 1),
                BigDecimal.valueOf(capacity.staffTenths(), 1), sites.size(), capacity.sites(), money, capacity.budget());
    }
}
