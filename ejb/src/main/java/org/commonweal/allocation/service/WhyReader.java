package org.commonweal.allocation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commonweal.access.model.Scope;
import org.commonweal.allocation.model.AllocationPlan;
import org.commonweal.allocation.model.PlanOption;
import org.commonweal.allocation.model.PlanOptions;
import org.commonweal.allocation.service.Explanation.Kind;
import org.commonweal.allocation.service.Explanation.Loss;
import org.commonweal.allocation.service.Explanation.Missing;
import org.commonweal.allocation.service.Explanation.Verdict;
import org.commonweal.partnership.model.PartnerLine;
import org.commonweal.partnership.model.Partners;

/** Reads the stored explanation of one activity back into words' reach. */
@ApplicationScoped
public class WhyReader {

    @Inject
    private PlanOptions options;

    @Inject
    private Partners partners;

    Why why(Scope scope, AllocationPlan plan, Board board, BoardRow row) {
        Map<UUID, String> names = partners.ofFramework(scope, plan.framework()).stream().collect(Collectors.toMap(PartnerLine::id, PartnerLine::name));
        List<WhyLine> lines = options.of(plan.id(), row.id()).stream().filter(option -> names.containsKey(option.partner()))
                .map(option -> line(option, names.get(option.partner()), row))
                .sorted(Comparator.comparing(WhyLine::kind).thenComparing(WhyLine::lossMost).thenComparing(line -> line.reasons().size())
                        .thenComparing(WhyLine::name)).toList();
        Optional<Missing> missing = row.met() ? Optional.empty() : options.missing(plan.id()).stream()
                .filter(each -> each.activity().equals(row.id())).findFirst().map(each -> ExplanationJson.missing(each.detail()));
        Map<UUID, String> titles = plan.question() == null ? Map.of() : QuestionJson.read(plan.question()).activities().stream()
                .collect(Collectors.toMap(ActivityDemand::id, ActivityDemand::title));
        Map<UUID, Why.Named> activities = board.rows().stream().filter(each -> titles.containsKey(each.id()))
                .collect(Collectors.toMap(BoardRow::id, each -> named(each, titles.get(each.id()))));
        Map<String, Why.Named> byTitle = new HashMap<>();
        activities.forEach((id, named) -> byTitle.put(titles.get(id), named));
        return new Why(row, lines, missing.map(Missing::kind), named(missing, Missing::holders, activities), named(missing, Missing::companion, activities),
                named(missing, Missing::split, names), byTitle, plan.status().open());
    }

    private static Why.Named named(BoardRow row, String title) {
        int end = title.indexOf(QuestionReader.BETWEEN);
        return new Why.Named(row.name(), title.substring(0, Math.max(0, end)), row.places());
    }

    /** The plan may have been changed by hand since it was solved: who has the activity now is chosen, whatever was stored. */
    private static WhyLine line(PlanOption option, String name, BoardRow row) {
        boolean chosen = option.partner().equals(row.partner());
        Kind stored = Kind.valueOf(option.verdict());
        Kind kind = chosen ? Kind.CHOSEN : stored == Kind.CHOSEN ? Kind.POSSIBLE : stored;
        Verdict verdict = new Verdict(option.partner(), kind, new Loss(option.lossLeast(), option.lossMost()),
                ExplanationJson.reasons(option.reasons()), Map.of());
        double least = verdict.loss().atLeast() / 1000.0;
        return new WhyLine(option.partner(), name, kind, least, verdict.loss().atMost() / 1000.0, verdict.loss().exact(), verdict.reasons(),
                chosen ? row.fit() : 0, 0);
    }

    private static <T> List<T> named(Optional<Missing> missing, Function<Missing, List<UUID>> ids, Map<UUID, T> names) {
        return missing.map(ids).orElse(List.of()).stream().map(names::get).filter(Objects::nonNull).toList();
    }
}
