package org.commonweal.need.service;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonweal.need.service.DisclosureAudit.Range;
import org.commonweal.need.service.DisclosureHistory.Same;
import org.commonweal.need.service.DisclosureSuppression.Pattern;

/**
 * The one way out for figures about people and money: hides what is unsafe by itself, then as little more as possible
 * so that nothing hidden can be computed from all tables of this release and of the earlier ones together, and proves it.
 */
public final class DisclosureGuard {

    private final DisclosurePolicy policy;
    private final DisclosureRules rules;

    public DisclosureGuard(DisclosurePolicy policy) {
        this.policy = policy;
        this.rules = new DisclosureRules(policy);
    }

    public DisclosurePolicy policy() {
        return policy;
    }

    /** What of this table is unsafe by itself. */
    public Set<DisclosureCell> unsafe(DisclosureTable table) {
        return rules.unsafe(table).keySet();
    }

    /**
     * @param links   measures that count the same people and are hidden together
     * @param earlier every release of the same population that was ever public, also those withdrawn
     */
    public DisclosureProposal protect(List<DisclosureTable> tables, List<DisclosureLink> links,
                                      List<DisclosureRelease> earlier) {
        return protect(tables, links, earlier, DisclosureWatch.PATIENT);
    }

    /** The same, with somebody who wants to know how far it is. */
    public DisclosureProposal protect(List<DisclosureTable> tables, List<DisclosureLink> links,
                                      List<DisclosureRelease> earlier, DisclosureWatch watch) {
        DisclosureHistory history = new DisclosureHistory(tables, earlier, rules);
        Map<DisclosureCell, DisclosureReason> reasons = unsafe(tables, history);
        Set<DisclosureCell> open = new LinkedHashSet<>();
        for (Set<String> group : DisclosureGroups.of(tables, links)) {
            DisclosureModel model = model(group, tables, links, history);
            Set<Integer> hideable = hideable(model, history);
            Set<Integer> primary = model.closed(model.places(hiddenIn(model, reasons.keySet(), history)));
            primary.retainAll(hideable);
            model.cells(primary).forEach(cell -> reasons.putIfAbsent(cell, DisclosureReason.TOGETHER));
            Pattern pattern = new DisclosureSearch(model, primary, hideable, watch).choose();
            model.cells(pattern.hidden()).forEach(cell -> reasons.putIfAbsent(cell, DisclosureReason.PROTECTS));
            open.addAll(model.cells(pattern.open()));
        }
        Set<DisclosureCell> current = tables.stream().flatMap(table -> table.values().keySet().stream())
                .collect(Collectors.toSet());
        reasons.keySet().retainAll(current);
        return new DisclosureProposal(tables.stream().map(table -> new DisclosedTable(table, reasons.keySet())).toList(),
                reasons, open, new DisclosureRelease("", tables, reasons.keySet()));
    }

    /** Which hidden figures, of these tables or of earlier releases, would be known too closely if just these are hidden. */
    public Set<DisclosureCell> revealed(List<DisclosureTable> tables, Set<DisclosureCell> hidden,
                                        List<DisclosureLink> links, List<DisclosureRelease> earlier) {
        DisclosureHistory history = new DisclosureHistory(tables, earlier, rules);
        Set<DisclosureCell> revealed = new LinkedHashSet<>(unsafe(tables, history).keySet());
        revealed.removeAll(hidden);
        for (Set<String> group : DisclosureGroups.of(tables, links)) {
            DisclosureModel model = model(group, tables, links, history);
            try (DisclosureAudit audit = new DisclosureAudit(model)) {
                Set<DisclosureCell> secret = hiddenIn(model, hidden, history);
                history.hidden().stream().filter(cell -> tables.stream().anyMatch(t -> t.values().containsKey(cell)))
                        .filter(cell -> !hidden.contains(cell)).forEach(revealed::add);
                secret.removeAll(revealed);
                revealed.addAll(model.cells(audit.open(model.places(secret))));
            }
        }
        return revealed;
    }

    /** What anyone can compute of each hidden figure, for the one who prepares the release. */
    Map<DisclosureCell, Range> ranges(List<DisclosureTable> tables, Set<DisclosureCell> hidden, List<DisclosureLink> links,
                                      List<DisclosureRelease> earlier) {
        DisclosureHistory history = new DisclosureHistory(tables, earlier, rules);
        Map<DisclosureCell, Range> ranges = new LinkedHashMap<>();
        for (Set<String> group : DisclosureGroups.of(tables, links)) {
            DisclosureModel model = model(group, tables, links, history);
            try (DisclosureAudit audit = new DisclosureAudit(model)) {
                audit.ranges(model.places(hiddenIn(model, hidden, history)))
                        .forEach((place, range) -> ranges.put(model.cell(place), range));
            }
        }
        return ranges;
    }

    private Map<DisclosureCell, DisclosureReason> unsafe(List<DisclosureTable> tables, DisclosureHistory history) {
        Map<DisclosureCell, DisclosureReason> unsafe = new LinkedHashMap<>();
        tables.forEach(table -> rules.unsafe(table).forEach(unsafe::putIfAbsent));
        history.mustStayHidden().forEach(unsafe::putIfAbsent);
        return unsafe;
    }

    private DisclosureModel model(Set<String> group, List<DisclosureTable> tables, List<DisclosureLink> links,
                                  DisclosureHistory history) {
        Predicate<String> inGroup = measure -> group.contains(measure.split("@", 2)[0]);
        List<DisclosureTable> all = Stream.concat(tables.stream(), history.tables().stream())
                .filter(table -> inGroup.test(table.measure())).toList();
        List<Same> same = history.same().stream().filter(one -> inGroup.test(one.now().measure())).toList();
        return new DisclosureModel(all, rules, links, same);
    }

    private static Set<DisclosureCell> hiddenIn(DisclosureModel model, Collection<DisclosureCell> hidden,
                                                DisclosureHistory history) {
        Set<DisclosureCell> inModel = new LinkedHashSet<>(hidden);
        inModel.addAll(history.hidden());
        inModel.removeAll(history.published());
        inModel.removeIf(cell -> !model.holds(cell));
        return inModel;
    }

    private static Set<Integer> hideable(DisclosureModel model, DisclosureHistory history) {
        Set<Integer> hideable = new TreeSet<>();
        for (int place = 0; place < model.size(); place++) {
            if (model.known(place) && !history.published().contains(model.cell(place))) {
                hideable.add(place);
            }
        }
        return hideable;
    }
}
