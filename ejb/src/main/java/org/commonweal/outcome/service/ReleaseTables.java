package org.commonweal.outcome.service;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonweal.need.model.NeedDomain;
import org.commonweal.need.service.DisclosureDimension;
import org.commonweal.need.service.DisclosureGuard;
import org.commonweal.need.service.DisclosureLink;
import org.commonweal.need.service.DisclosureTable;
import org.commonweal.need.service.DisclosureTable.Contribution;
import org.commonweal.outcome.model.MoneyFact;
import org.commonweal.outcome.model.NeedFact;
import org.commonweal.outcome.model.ReleaseFacts.Counted;

/**
 * Which tables a release has: households by municipality and sex of head, people by municipality and their own sex, what became
 * of each need in as many cuts as the numbers allow ({@link NeedTables}), and money by need and municipality. Nothing finer
 * than a municipality.
 */
final class ReleaseTables {

    static final String HOUSEHOLDS = "households";
    static final String PERSONS = "persons";
    static final String MONEY = "money";

    static final String PLACE = "place";
    static final String HEAD = "head";
    static final String SEX = "sex";
    static final String NEED = "need";

    private static final String OTHER = "OTHER";

    /** Where those of another or unknown sex are too few to be shown, they are told together with men: hiding them would hide women. */
    static final List<String> SEXES = List.of("F", "M", OTHER, "REST");

    /** Households bring at least one person each and are hidden with them. */
    static final List<DisclosureLink> LINKS = List.of(new DisclosureLink(HOUSEHOLDS, PERSONS));

    private final Counted counted;
    private final DisclosureGuard guard;
    private final DisclosureDimension place;

    private ReleaseTables(Counted counted, DisclosureGuard guard) {
        this.counted = counted;
        this.guard = guard;
        this.place = DisclosureDimension.flat(PLACE, counted.places().stream().map(one -> one.id().toString()).toList()).knownToAll();
    }

    static List<DisclosureTable> of(Counted counted, DisclosureGuard guard) {
        return new ReleaseTables(counted, guard).all();
    }

    private List<DisclosureTable> all() {
        List<NeedDomain> needs = List.of(NeedDomain.values());
        Map<NeedDomain, CutCounts> households = cut(HOUSEHOLDS, HEAD, needs, ReleaseTables::households);
        Map<NeedDomain, CutCounts> persons = cut(PERSONS, SEX, needs, ReleaseTables::persons);
        List<DisclosureTable> tables = new ArrayList<>();
        tables.add(households.get(needs.get(0)).whole());
        tables.add(persons.get(needs.get(0)).whole());
        needs.forEach(need -> tables.addAll(new NeedTables(need, List.of(households.get(need), persons.get(need)), guard).finest()));
        tables.add(money());
        return tables;
    }

    /** The same sexes for every need, so that all tables speak of the same groups. */
    private Map<NeedDomain, CutCounts> cut(String measure, String sex, List<NeedDomain> needs,
                                           Function<NeedFact, Map<String, Long>> bySex) {
        Map<NeedDomain, Map<List<String>, Long>> inner = needs.stream().collect(Collectors.toMap(need -> need, need -> inner(need, bySex)));
        List<Long> others = inner.values().stream().flatMap(one -> one.entrySet().stream())
                .filter(cell -> cell.getKey().get(1).equals(OTHER) && cell.getValue() > 0).map(Map.Entry::getValue).toList();
        boolean few = others.stream().anyMatch(value -> value < guard.policy().k());
        DisclosureDimension sexes = DisclosureDimension.flat(sex, others.isEmpty() ? List.of("F", "M")
                : few ? List.of("F", "REST") : List.of("F", "M", OTHER)).knownToAll();
        return needs.stream().collect(Collectors.toMap(need -> need, need -> new CutCounts(measure, place, sexes,
                few ? together(inner.get(need)) : inner.get(need))));
    }

    private Map<List<String>, Long> inner(NeedDomain need, Function<NeedFact, Map<String, Long>> bySex) {
        Map<List<String>, Long> inner = new HashMap<>();
        counted.needs().forEach(fact -> bySex.apply(fact).forEach((sex, count) -> inner.merge(
                List.of(fact.municipality().toString(), sex, fact.states().get(need.ordinal())), count, Long::sum)));
        inner.values().removeIf(count -> count == 0);
        return inner;
    }

    private static Map<List<String>, Long> together(Map<List<String>, Long> inner) {
        Map<List<String>, Long> merged = new HashMap<>();
        inner.forEach((codes, value) -> merged.merge(List.of(codes.get(0), codes.get(1).equals("F") ? "F" : "REST", codes.get(2)),
                value, Long::sum));
        return merged;
    }

    private static Map<String, Long> households(NeedFact fact) {
        return Map.of(Stream.of("F", "M").filter(fact.sexOfHead()::equals).findFirst().orElse(OTHER), fact.households());
    }

    private static Map<String, Long> persons(NeedFact fact) {
        return Map.of("F", fact.women(), "M", fact.men(), OTHER, fact.other());
    }

    private DisclosureTable money() {
        List<String> domains = Stream.of(NeedDomain.values()).map(NeedDomain::name).toList();
        return DisclosureTable.money(MONEY, List.of(DisclosureDimension.flat(NEED, domains), place),
                counted.money().stream().map(ReleaseTables::contribution).toList());
    }

    private static Contribution contribution(MoneyFact fact) {
        return new Contribution(List.of(fact.domain(), fact.municipality().toString()), fact.partner().toString(), fact.amount());
    }
}
