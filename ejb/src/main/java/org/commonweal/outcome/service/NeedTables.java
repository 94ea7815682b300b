package org.commonweal.outcome.service;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.commonweal.need.model.NeedDomain;
import org.commonweal.need.service.DisclosureDimension;
import org.commonweal.need.service.DisclosureGuard;
import org.commonweal.need.service.DisclosureTable;

/**
 * The tables of one need. Cutting people into groups that are too small and then hiding the groups, with others to protect them,
 * tells less than not cutting them so finely. So a need is told in the finest of three designs in which at most one in twenty
 * figures would be too small: by municipality and sex with every state; the same with "not in need" and "not known" in one; or
 * so by municipality, and by sex, but not by both. Where the two are in one, they are told apart for whole municipalities, or
 * for all together, if the numbers allow it there (Handbook on Statistical Disclosure Control: redesign tables first).
 */
final class NeedTables {

    /** Assessed = in need + the rest. */
    private static final Map<String, String> ABOVE = above();
    private static final List<String> EVERY_STATE = List.copyOf(ABOVE.keySet());
    private static final List<String> STATES_OF_NEED = List.of("NEED", "SERVED", "COMMITTED", "UNMET", "REST");
    private static final List<String> STATES_OF_REST = List.of("NEED", "REST", "NONE", "UNKNOWN");
    private static final int ONE_IN = 20;

    private final NeedDomain need;
    private final List<CutCounts> counts;
    private final DisclosureGuard guard;

    /** @param counts of households and of persons: both are told in the same design */
    NeedTables(NeedDomain need, List<CutCounts> counts, DisclosureGuard guard) {
        this.need = need;
        this.counts = counts;
        this.guard = guard;
    }

    private static Map<String, String> above() {
        Map<String, String> above = new LinkedHashMap<>();
        above.put("NEED", DisclosureDimension.TOTAL);
        List.of("SERVED", "COMMITTED", "UNMET").forEach(state -> above.put(state, "NEED"));
        above.put("REST", DisclosureDimension.TOTAL);
        List.of("NONE", "UNKNOWN").forEach(state -> above.put(state, "REST"));
        return above;
    }

    static String above(String state) {
        return ABOVE.get(state);
    }

    List<DisclosureTable> finest() {
        List<DisclosureTable> everything = tables(CutCounts::byPlaceAndSex, EVERY_STATE);
        if (fewUnsafe(everything)) {
            return everything;
        }
        List<DisclosureTable> tables = new ArrayList<>(tables(CutCounts::byPlaceAndSex, STATES_OF_NEED));
        if (!fewUnsafe(tables)) {
            tables = new ArrayList<>(tables(CutCounts::byPlace, STATES_OF_NEED));
            tables.addAll(tables(CutCounts::bySex, STATES_OF_NEED));
        }
        tables.addAll(restApart());
        return tables;
    }

    private List<DisclosureTable> restApart() {
        return Stream.of(tables(CutCounts::byPlace, STATES_OF_REST), tables(CutCounts::ofAll, STATES_OF_REST))
                .filter(tables -> tables.stream().allMatch(table -> guard.unsafe(table).isEmpty())).findFirst().orElse(List.of());
    }

    private boolean fewUnsafe(List<DisclosureTable> tables) {
        return tables.stream().allMatch(table -> guard.unsafe(table).size() * ONE_IN <= table.innerCells());
    }

    private List<DisclosureTable> tables(BiFunction<CutCounts, DisclosureDimension, DisclosureTable> cut, List<String> states) {
        return counts.stream().map(one -> cut.apply(one, dimension(states))).toList();
    }

    /** Health is a topic that can harm. */
    private DisclosureDimension dimension(List<String> states) {
        Map<String, String> parents = new LinkedHashMap<>(ABOVE);
        parents.keySet().retainAll(states);
        DisclosureDimension dimension = DisclosureDimension.tree(need.name(), parents);
        return need == NeedDomain.HEALTH ? dimension.sensitiveTopic() : dimension;
    }
}
