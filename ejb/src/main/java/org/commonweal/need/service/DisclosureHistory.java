package org.commonweal.need.service;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Earlier releases as the attacker holds them beside the new one. Where a measure has not changed, both releases speak of
 * the same figures. Where it has, or where the earlier one is about people who only overlap, it is a copy of its own, and every
 * figure with the same value in two releases counts as known to be the same: the attacker may guess it.
 */
final class DisclosureHistory {

    /** @param now the figure in the new release, or in a release between, that {@code then} is taken to equal */
    record Same(DisclosureCell then, DisclosureCell now) { }

    private final DisclosureRules rules;
    private final Map<DisclosureCell, Long> now = new LinkedHashMap<>();
    private final Map<DisclosureCell, Map<Long, DisclosureCell>> seen = new HashMap<>();
    private final Map<DisclosureCell, DisclosureReason> mustStayHidden = new LinkedHashMap<>();
    private final List<DisclosureTable> tables = new ArrayList<>();
    private final Set<Same> same = new LinkedHashSet<>();
    private final Set<DisclosureCell> published = new LinkedHashSet<>();
    private final Set<DisclosureCell> hidden = new LinkedHashSet<>();

    DisclosureHistory(List<DisclosureTable> current, List<DisclosureRelease> earlier, DisclosureRules rules) {
        this.rules = rules;
        current.forEach(table -> now.putAll(table.values()));
        now.forEach((cell, value) -> seen.computeIfAbsent(cell, key -> new HashMap<>()).put(value, cell));
        earlier.forEach(release -> release.tables().forEach(table -> take(release, table)));
    }

    private void take(DisclosureRelease release, DisclosureTable table) {
        boolean apart = release.ofOthers() || moved(release, table.measure());
        String name = apart ? table.measure() + "@" + release.name() : table.measure();
        tables.add(apart ? table.named(name) : table);
        table.values().forEach((cell, then) -> {
            boolean wasHidden = release.hidden().contains(cell);
            (wasHidden ? hidden : published).add(cell.in(name));
            DisclosureCell people = release.named(cell);
            if (now.containsKey(people)) {
                compare(table, cell, wasHidden, apart, Math.abs(now.get(people) - then));
            }
            if (apart) {
                link(people, cell.in(name), then);
            }
        });
    }

    private boolean moved(DisclosureRelease release, String measure) {
        return release.tables().stream().filter(other -> other.measure().equals(measure))
                .flatMap(other -> other.values().entrySet().stream())
                .anyMatch(entry -> now.containsKey(entry.getKey()) && !now.get(entry.getKey()).equals(entry.getValue()));
    }

    private void compare(DisclosureTable table, DisclosureCell cell, boolean wasHidden, boolean apart, long change) {
        boolean little = change < rules.least(table, cell);
        if (wasHidden && (change == 0 || little && !table.money())) {
            mustStayHidden.putIfAbsent(cell, DisclosureReason.EARLIER);
        } else if (!wasHidden && change > 0 && little && !table.money()) {
            mustStayHidden.putIfAbsent(cell, DisclosureReason.SMALL_CHANGE);
        }
        if (apart && change == 0 && !wasHidden) {
            published.add(cell);
        }
    }

    /** To the first that had this value: that of today, or of the earliest release. */
    private void link(DisclosureCell people, DisclosureCell copy, long value) {
        DisclosureCell first = seen.computeIfAbsent(people, key -> new HashMap<>()).putIfAbsent(value, copy);
        if (first != null && !first.equals(copy)) {
            same.add(new Same(copy, first));
        }
    }

    List<DisclosureTable> tables() {
        return tables;
    }

    Set<Same> same() {
        return same;
    }

    Map<DisclosureCell, DisclosureReason> mustStayHidden() {
        return mustStayHidden;
    }

    /** Known for good, whatever the new release hides. */
    Set<DisclosureCell> published() {
        return published;
    }

    /** Hidden then, and to stay so. A figure hidden in one release and shown in another is not hidden. */
    Set<DisclosureCell> hidden() {
        Set<DisclosureCell> still = new LinkedHashSet<>(hidden);
        still.removeAll(published);
        return still;
    }
}
