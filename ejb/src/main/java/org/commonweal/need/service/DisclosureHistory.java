package org.commonweal.need.service;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Earlier releases as the attacker holds them beside the new one. Where a measure has not changed, both releases speak of
 * the same figures. Where it has, the earlier one is a copy of its own, and every figure with the same value then and now
 * counts as known to be the same: the attacker may guess it.
 */
final class DisclosureHistory {

    /** @param now the figure in the new release that {@code then} is taken to equal */
    record Same(DisclosureCell then, DisclosureCell now) { }

    private final DisclosureRules rules;
    private final Map<DisclosureCell, Long> now = new LinkedHashMap<>();
    private final Map<DisclosureCell, DisclosureReason> mustStayHidden = new LinkedHashMap<>();
    private final List<DisclosureTable> tables = new ArrayList<>();
    private final List<Same> same = new ArrayList<>();
    private final Set<DisclosureCell> published = new LinkedHashSet<>();
    private final Set<DisclosureCell> hidden = new LinkedHashSet<>();

    DisclosureHistory(List<DisclosureTable> current, List<DisclosureRelease> earlier, DisclosureRules rules) {
        this.rules = rules;
        current.forEach(table -> now.putAll(table.values()));
        earlier.forEach(release -> release.tables().forEach(table -> take(release, table)));
    }

    private void take(DisclosureRelease release, DisclosureTable table) {
        boolean moved = release.tables().stream().filter(other -> other.measure().equals(table.measure()))
                .flatMap(other -> other.values().entrySet().stream())
                .anyMatch(entry -> now.containsKey(entry.getKey()) && !now.get(entry.getKey()).equals(entry.getValue()));
        String name = moved ? table.measure() + "@" + release.name() : table.measure();
        tables.add(moved ? table.named(name) : table);
        table.values().forEach((cell, then) -> {
            boolean wasHidden = release.hidden().contains(cell);
            (wasHidden ? hidden : published).add(cell.in(name));
            if (now.containsKey(cell)) {
                compare(table, cell, wasHidden, moved ? cell.in(name) : null, Math.abs(now.get(cell) - then));
            }
        });
    }

    private void compare(DisclosureTable table, DisclosureCell cell, boolean wasHidden, DisclosureCell copy, long change) {
        boolean little = change < rules.least(table, cell);
        if (wasHidden && (change == 0 || little && !table.money())) {
            mustStayHidden.putIfAbsent(cell, DisclosureReason.EARLIER);
        } else if (!wasHidden && change > 0 && little && !table.money()) {
            mustStayHidden.putIfAbsent(cell, DisclosureReason.SMALL_CHANGE);
        }
        if (copy != null && change == 0) {
            same.add(new Same(copy, cell));
            if (!wasHidden) {
                published.add(cell);
            }
        }
    }

    List<DisclosureTable> tables() {
        return tables;
    }

    List<Same> same() {
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
