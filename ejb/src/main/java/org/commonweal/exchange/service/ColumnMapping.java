package org.commonweal.exchange.service;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * How the columns of a survey answer our concepts. Where several columns answer one concept, the first in the order of
 * the mapping that says something decides.
 *
 * @param name    short, reusable; also the source of the households unless the import names another
 * @param key     the columns that together name a household in the survey; empty where it has no such name
 * @param columns rules over the household file
 * @param place   where the household lives
 * @param join    the columns of the member file that name the household; empty where there is no member file
 * @param members rules over the member file
 */
public record ColumnMapping(String name, String title, List<String> key, List<ColumnRule> columns, PlaceColumns place,
                            List<String> join, List<ColumnRule> members) {

    /**
     * The columns with names or P-codes of places, empty where there is none.
     *
     * @param create make places that are not known, under a provisional P-code, instead of refusing the row
     */
    public record PlaceColumns(String municipality, String ward, String settlement, boolean create) { }

    public ColumnMapping {
        key = List.copyOf(key);
        columns = List.copyOf(columns);
        join = List.copyOf(join);
        members = List.copyOf(members);
    }

    public ColumnMapping creatingPlaces(boolean wanted) {
        return new ColumnMapping(name, title, key, columns,
                new PlaceColumns(place.municipality(), place.ward(), place.settlement(), wanted), join, members);
    }

    /** Every column of the household file that the mapping reads. */
    public Set<String> householdColumns() {
        Set<String> all = new LinkedHashSet<>(key);
        columns.forEach(rule -> all.add(rule.column()));
        all.addAll(List.of(place.municipality(), place.ward(), place.settlement()));
        all.remove("");
        return all;
    }

    /** Every column of the member file that the mapping reads. */
    public Set<String> memberColumns() {
        Set<String> all = new LinkedHashSet<>(join);
        members.forEach(rule -> all.add(rule.column()));
        return all;
    }

    /** The columns the mapping reads and the file does not have. */
    static List<String> missing(Set<String> wanted, List<String> header) {
        List<String> missing = new ArrayList<>();
        for (String column : wanted) {
            if (indexOf(header, column) < 0) {
                missing.add(column);
            }
        }
        return missing;
    }

    static int indexOf(List<String> header, String column) {
        int exact = header.indexOf(column);
        for (int i = 0; exact < 0 && i < header.size(); i++) {
            if (ColumnRule.plain(header.get(i)).equals(ColumnRule.plain(column))) {
                return i;
            }
        }
        return exact;
    }
}
