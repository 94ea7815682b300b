package org.commonweal.activity.service;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.commonweal.activity.model.Activity;
import org.commonweal.activity.model.ActivityCell;
import org.commonweal.activity.model.ActivityTemplate;
import org.commonweal.activity.model.DemandSize;
import org.commonweal.activity.model.NeedCell;
import org.commonweal.activity.model.Remainder;
import org.commonweal.need.model.NeedDomain;
import org.commonweal.shared.model.Ids;

/**
 * Turns counted need into the activities of a plan. Each household's need goes to the first template of the catalogue that
 * meets it; wards with too few households are taken together in their municipality; what is too small even so, or has no
 * template, is listed. Every household with a need is in exactly one activity or one remainder of that need. The same
 * question gives the same answer, ids included.
 */
public final class DemandGenerator {

    /** Households of one place that one template answers. */
    private static final class Pile {

        private DemandSize size = DemandSize.NONE;
        private final Set<ActivityCell> cells = new HashSet<>();

        void add(NeedCell cell) {
            size = size.plus(cell.size());
            cells.add(new ActivityCell(cell.severity(), cell.level()));
        }

        void add(Pile other) {
            size = size.plus(other.size);
            cells.addAll(other.cells);
        }
    }

    private record Need(UUID municipality, NeedDomain domain) { }

    private record Answer(UUID municipality, ActivityTemplate template) { }

    private final DemandQuestion question;
    private final List<Activity> activities = new ArrayList<>();
    private final List<Remainder> remainders = new ArrayList<>();

    private DemandGenerator(DemandQuestion question) {
        this.question = question;
    }

    public static Demand generate(DemandQuestion question) {
        DemandGenerator generator = new DemandGenerator(question);
        generator.answerNeeds();
        PackageBuilder packages = new PackageBuilder(question, generator.activities);
        packages.build();
        List<Activity> all = packages.activities();
        all.forEach(activity -> activity.mark(question.marks().get(activity.line().workDomain())));
        return new Demand(all, packages.instances(), packages.dependencies(), List.copyOf(generator.remainders));
    }

    private void answerNeeds() {
        Map<Answer, Map<UUID, Pile>> answered = new LinkedHashMap<>();
        Map<Need, DemandSize> unanswered = new LinkedHashMap<>();
        for (NeedCell cell : ordered(question.cells())) {
            Optional<ActivityTemplate> template = templateFor(cell);
            if (template.isPresent()) {
                answered.computeIfAbsent(new Answer(cell.municipality(), template.get()), answer -> new TreeMap<>())
                        .computeIfAbsent(cell.place(), place -> new Pile()).add(cell);
            } else {
                unanswered.merge(new Need(cell.municipality(), cell.domain()), cell.size(), DemandSize::plus);
            }
        }
        answered.forEach(this::plan);
        unanswered.forEach((need, size) -> remainders.add(
                new Remainder(need.municipality(), need.domain(), null, Remainder.Reason.NO_TEMPLATE, size)));
    }

    private static List<NeedCell> ordered(List<NeedCell> cells) {
        return cells.stream().sorted(Comparator.comparing(NeedCell::municipality).thenComparing(NeedCell::place)
                .thenComparing(NeedCell::domain).thenComparing(NeedCell::severity).thenComparing(NeedCell::level)).toList();
    }

    private Optional<ActivityTemplate> templateFor(NeedCell cell) {
        return question.templates().stream().filter(template -> template.served()
                .filter(need -> need.matches(cell.domain(), cell.severity(), cell.level())).isPresent()).findFirst();
    }

    /** Each place that is big enough by itself, then the others together, or nothing. */
    private void plan(Answer answer, Map<UUID, Pile> places) {
        int least = answer.template().size().minHouseholds();
        Pile together = new Pile();
        Set<UUID> small = new TreeSet<>();
        places.forEach((place, pile) -> {
            if (pile.size.households() >= least) {
                add(answer, Set.of(place), pile);
            } else {
                together.add(pile);
                small.add(place);
            }
        });
        if (together.size.households() >= least) {
            add(answer, small, together);
        } else if (!small.isEmpty()) {
            remainders.add(new Remainder(answer.municipality(), answer.template().mainNeed(), answer.template().id(),
                    Remainder.Reason.TOO_FEW, together.size));
        }
    }

    private void add(Answer answer, Set<UUID> places, Pile pile) {
        ActivityTemplate template = answer.template();
        UUID id = Ids.named("activity:" + question.plan() + ":" + template.id() + ":" + new TreeSet<>(places));
        Activity activity = new Activity(id, question.plan(), template, answer.municipality(), places,
                Schedule.alone(question.period(), template.size().durationMonths()));
        activity.reach(pile.size, pile.cells, template.size());
        activities.add(activity);
    }
}
