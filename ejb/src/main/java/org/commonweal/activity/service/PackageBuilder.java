package org.commonweal.activity.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commonweal.activity.model.Activity;
import org.commonweal.activity.model.ActivityPackage;
import org.commonweal.activity.model.ActivityTemplate;
import org.commonweal.activity.model.Dependency;
import org.commonweal.activity.model.LinkOrder;
import org.commonweal.activity.model.PackageInstance;
import org.commonweal.activity.model.PackageLink;
import org.commonweal.shared.model.Ids;

/**
 * Begins a package wherever its core activity is wanted: takes in the other activities that are wanted in the same wards,
 * adds those that only help, and ties them by the links of the package. An activity is in one package at most.
 */
final class PackageBuilder {

    private final DemandQuestion question;
    private final Map<UUID, ActivityTemplate> templates;
    private final List<Activity> activities;
    private final List<PackageInstance> instances = new ArrayList<>();
    private final List<Dependency> dependencies = new ArrayList<>();

    PackageBuilder(DemandQuestion question, List<Activity> wanted) {
        this.question = question;
        this.activities = new ArrayList<>(wanted);
        this.templates = question.templates().stream().collect(Collectors.toMap(ActivityTemplate::id, Function.identity()));
    }

    void build() {
        List<Activity> wanted = List.copyOf(activities);
        for (ActivityPackage activityPackage : question.packages()) {
            wanted.stream().filter(core -> core.template().equals(activityPackage.core()) && core.packageInstance() == null)
                    .forEach(core -> begin(activityPackage, core));
        }
    }

    private void begin(ActivityPackage activityPackage, Activity core) {
        UUID id = Ids.named("package:" + activityPackage.id() + ":" + core.id());
        instances.add(new PackageInstance(id, question.plan(), activityPackage.id(), core.municipality(), core.line().ward()));
        Map<UUID, Activity> members = new HashMap<>();
        activityPackage.members().stream().sorted().forEach(member -> member(member, core, id).ifPresent(activity -> {
            activity.belongTo(id);
            members.put(member, activity);
        }));
        List<PackageLink> links = activityPackage.links().stream()
                .filter(link -> members.containsKey(link.from()) && members.containsKey(link.to())).toList();
        links.forEach(link -> dependencies.add(new Dependency(members.get(link.from()).id(), members.get(link.to()).id(),
                link.type(), link.amount(), link.mandatory())));
        schedule(members, links);
    }

    private Optional<Activity> member(UUID template, Activity core, UUID instance) {
        if (template.equals(core.template())) {
            return Optional.of(core);
        }
        ActivityTemplate known = templates.get(template);
        if (known == null) {
            return Optional.empty(); // retired from the catalogue
        }
        return known.served().isPresent() ? wantedNear(core, template) : Optional.of(helper(known, core, instance));
    }

    /** The activity of that template which shares most wards with the core and stands alone so far. */
    private Optional<Activity> wantedNear(Activity core, UUID template) {
        return activities.stream()
                .filter(activity -> activity.template().equals(template) && activity.packageInstance() == null
                        && shared(activity, core) > 0)
                .max(Comparator.comparingLong((Activity activity) -> shared(activity, core)).thenComparing(Activity::id));
    }

    private static long shared(Activity one, Activity other) {
        Set<UUID> wards = other.wards();
        return one.wards().stream().filter(wards::contains).count();
    }

    private Activity helper(ActivityTemplate template, Activity core, UUID instance) {
        Activity helper = new Activity(Ids.named("activity:" + instance + ":" + template.id()), question.plan(), template,
                core.municipality(), core.wards(), Schedule.alone(question.period(), template.size().durationMonths()));
        helper.reach(core.line().size().counted(), Set.of(), template.size());
        activities.add(helper);
        return helper;
    }

    /** What waits for others begins when the last of them is done. */
    private void schedule(Map<UUID, Activity> members, List<PackageLink> links) {
        for (UUID member : LinkOrder.of(members.keySet(), links).orElseThrow()) {
            LocalDate ready = links.stream().filter(link -> link.type().waits() && link.to().equals(member))
                    .map(link -> members.get(link.from()).period().to())
                    .max(LocalDate::compareTo).orElse(question.period().from());
            members.get(member).takePlace(Schedule.from(question.period(), ready,
                    templates.get(member).size().durationMonths()));
        }
    }

    List<Activity> activities() {
        return List.copyOf(activities);
    }

    List<PackageInstance> instances() {
        return List.copyOf(instances);
    }

    List<Dependency> dependencies() {
        return List.copyOf(dependencies);
    }
}
