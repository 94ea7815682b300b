package org.commonweal.outcome.service;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.commonweal.need.model.NeedDomain;
import org.commonweal.need.service.DisclosureDimension;
import org.commonweal.need.service.DisclosureLink;
import org.commonweal.need.service.DisclosureTable;
import org.commonweal.need.service.DisclosureTable.Contribution;
import org.commonweal.outcome.model.MoneyFact;
import org.commonweal.outcome.model.NeedFact;
import org.commonweal.outcome.model.PlaceFact;
import org.commonweal.outcome.model.ReleaseFacts.Counted;

/**
 * Which tables a release has: for each need, households by municipality, sex of head and what became of the need, the
 * same in people by their own sex, and money by need and municipality. Nothing finer than a municipality.
 */
final class ReleaseTables {

    static final String HOUSEHOLDS = "households";
    static final String PERSONS = "persons";
    static final String MONEY = "money";

    static final String PLACE = "place";
    static final String HEAD = "head";
    static final String SEX = "sex";
    static final String NEED = "need";

    /** Where those of another or unknown sex are too few to be shown, they are told together with men: hiding them would hide women. */
    static final List<String> SEXES = List.of("F", "M", "OTHER", "REST");

    private static final List<String> APART = List.of("F", "M", "OTHER");
    private static final List<String> MERGED = List.of("F", "REST");

    /** Households bring at least one person each and are hidden with them. */
    static final List<DisclosureLink> LINKS = List.of(new DisclosureLink(HOUSEHOLDS, PERSONS));

    private ReleaseTables() { }

    static List<DisclosureTable> of(Counted counted, int least) {
        return of(counted.places(), counted.needs(), counted.money(), least);
    }

    static List<DisclosureTable> of(List<PlaceFact> places, List<NeedFact> needs, List<MoneyFact> money, int least) {
        DisclosureDimension place = DisclosureDimension.flat(PLACE, places.stream().map(one -> one.id().toString()).toList()).knownToAll();
        List<DisclosureTable> tables = new ArrayList<>();
        tables.addAll(tables(HOUSEHOLDS, HEAD, place, least, domain -> households(domain, needs)));
        tables.addAll(tables(PERSONS, SEX, place, least, domain -> persons(domain, needs)));
        tables.add(money(place, money));
        return tables;
    }

    private static List<DisclosureTable> tables(String measure, String sex, DisclosureDimension place, int least,
                                                Function<NeedDomain, Map<List<String>, Long>> counted) {
        boolean merge = Arrays.stream(NeedDomain.values()).map(counted).anyMatch(inner -> fewOthers(inner, least));
        DisclosureDimension sexes = DisclosureDimension.flat(sex, merge ? MERGED : APART).knownToAll();
        return Arrays.stream(NeedDomain.values()).map(domain -> DisclosureTable.counts(measure, List.of(place, sexes, states(domain)),
                merge ? merged(counted.apply(domain)) : counted.apply(domain))).toList();
    }

    private static boolean fewOthers(Map<List<String>, Long> inner, int least) {
        return inner.entrySet().stream().anyMatch(cell -> cell.getKey().get(1).equals("OTHER") && cell.getValue() > 0
                && cell.getValue() < least);
    }

    private static Map<List<String>, Long> merged(Map<List<String>, Long> inner) {
        Map<List<String>, Long> merged = new HashMap<>();
        inner.forEach((codes, value) -> merged.merge(List.of(codes.get(0), codes.get(1).equals("F") ? "F" : "REST", codes.get(2)),
                value, Long::sum));
        return merged;
    }

    /** Assessed = in need (served, committed or unmet) + not in need + not known. Health is a topic that can harm. */
    private static DisclosureDimension states(NeedDomain domain) {
        Map<String, String> parents = new LinkedHashMap<>();
        parents.put("NEED", DisclosureDimension.TOTAL);
        List.of("SERVED", "COMMITTED", "UNMET").forEach(state -> parents.put(state, "NEED"));
        List.of("NONE", "UNKNOWN").forEach(state -> parents.put(state, DisclosureDimension.TOTAL));
        DisclosureDimension states = DisclosureDimension.tree(domain.name(), parents);
        return domain == NeedDomain.HEALTH ? states.sensitiveTopic() : states;
    }

    private static Map<List<String>, Long> households(NeedDomain domain, List<NeedFact> needs) {
        Map<List<String>, Long> inner = new HashMap<>();
        needs.forEach(fact -> inner.merge(List.of(fact.municipality().toString(), head(fact.sexOfHead()), fact.states().get(domain.ordinal())),
                fact.households(), Long::sum));
        return inner;
    }

    private static Map<List<String>, Long> persons(NeedDomain domain, List<NeedFact> needs) {
        Map<List<String>, Long> inner = new HashMap<>();
        for (NeedFact fact : needs) {
            String place = fact.municipality().toString();
            String state = fact.states().get(domain.ordinal());
            inner.merge(List.of(place, "F", state), fact.women(), Long::sum);
            inner.merge(List.of(place, "M", state), fact.men(), Long::sum);
            inner.merge(List.of(place, "OTHER", state), fact.other(), Long::sum);
        }
        return inner;
    }

    private static String head(String sex) {
        return sex.equals("F") || sex.equals("M") ? sex : "OTHER";
    }

    private static DisclosureTable money(DisclosureDimension place, List<MoneyFact> money) {
        List<String> domains = List.of(NeedDomain.values()).stream().map(NeedDomain::name).toList();
        return DisclosureTable.money(MONEY, List.of(DisclosureDimension.flat(NEED, domains), place), money.stream()
                .map(fact -> new Contribution(List.of(fact.domain(), fact.municipality().toString()), name(fact.partner()), fact.amount()))
                .toList());
    }

    private static String name(UUID partner) {
        return partner.toString();
    }
}
