package org.commonweal.need.service;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonweal.need.service.DisclosureTable.Concentration;

/** Which cells of a table are unsafe by themselves, and how well each cell must be hidden if it is. Pure. */
final class DisclosureRules {

    /** A row smaller than this in which all are alike is not shown (privacy rule "class disclosure"). */
    private static final int SMALL_CLASS = 10;

    private final DisclosurePolicy policy;

    DisclosureRules(DisclosurePolicy policy) {
        this.policy = policy;
    }

    Map<DisclosureCell, DisclosureReason> unsafe(DisclosureTable table) {
        Map<DisclosureCell, DisclosureReason> unsafe = new LinkedHashMap<>();
        table.values().forEach((cell, value) -> {
            if (table.money() && concentrated(value, table.concentration(cell))) {
                unsafe.put(cell, DisclosureReason.CONCENTRATED);
            } else if (!table.money() && few(value, least(table, cell))) {
                unsafe.put(cell, DisclosureReason.FEW);
            }
        });
        if (!table.money()) {
            table.dimensions().stream().filter(dimension -> !dimension.commonKnowledge())
                    .forEach(dimension -> allAlike(table, dimension, unsafe));
        }
        return unsafe;
    }

    private boolean few(long value, int least) {
        return value < least && (value > 0 || policy.zerosSensitive());
    }

    /** The least number that may be shown in this cell. */
    int least(DisclosureTable table, DisclosureCell cell) {
        boolean sensitive = table.dimensions().stream()
                .anyMatch(dimension -> dimension.sensitive() && !cell.code(dimension.name()).isEmpty());
        return sensitive ? policy.sensitiveK() : policy.k();
    }

    /**
     * The p % rule: the second largest contributor, who knows his own part, must not be able to estimate the largest one
     * closer than p percent. And dominance: one contributor with nearly all of it.
     */
    boolean concentrated(long total, Concentration parts) {
        long rest = total - parts.largest() - parts.second();
        boolean estimable = 100 * rest < (long) policy.percent() * parts.largest();
        boolean dominated = 100 * parts.largest() > (long) policy.dominance() * total;
        return total > 0 && (estimable || dominated);
    }

    /** Where a small row lies wholly in one cell, the zeros beside it say as much as the full cell does. */
    private void allAlike(DisclosureTable table, DisclosureDimension dimension, Map<DisclosureCell, DisclosureReason> unsafe) {
        table.values().forEach((row, base) -> {
            List<String> codes = dimension.children(row.code(dimension.name()));
            if (base <= 0 || base >= SMALL_CLASS || codes.size() < 2) {
                return;
            }
            List<DisclosureCell> cells = codes.stream().map(code -> row.with(dimension.name(), code)).toList();
            if (cells.stream().anyMatch(cell -> table.values().get(cell).equals(base))) {
                cells.forEach(cell -> unsafe.putIfAbsent(cell, DisclosureReason.ALL_ALIKE));
            }
        });
    }

    /** How far apart the least and the largest value the cell may have must be once it is hidden. */
    long required(DisclosureTable table, DisclosureCell cell) {
        if (!table.money()) {
            return policy.width();
        }
        long largest = table.concentration(cell).largest();
        return Math.max(1, (2L * policy.percent() * largest + 99) / 100);
    }
}
