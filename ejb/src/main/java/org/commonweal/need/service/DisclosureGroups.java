package org.commonweal.need.service;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Measures that must be judged together because links join them; others cannot tell anything about each other. */
final class DisclosureGroups {

    private DisclosureGroups() { }

    static List<Set<String>> of(List<DisclosureTable> tables, List<DisclosureLink> links) {
        List<Set<String>> groups = new ArrayList<>();
        tables.stream().map(DisclosureTable::measure).distinct().forEach(measure -> {
            Set<String> alone = new LinkedHashSet<>();
            alone.add(measure);
            groups.add(alone);
        });
        for (DisclosureLink link : links) {
            Set<String> fewer = groupOf(groups, link.fewer());
            Set<String> more = groupOf(groups, link.more());
            if (fewer != null && more != null && fewer != more) {
                groups.removeIf(group -> group == more);
                fewer.addAll(more);
            }
        }
        return groups;
    }

    private static Set<String> groupOf(List<Set<String>> groups, String measure) {
        return groups.stream().filter(group -> group.contains(measure)).findFirst().orElse(null);
    }
}
