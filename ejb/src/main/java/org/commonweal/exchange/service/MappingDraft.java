package org.commonweal.exchange.service;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonweal.assessment.model.Concept;
import org.commonweal.assessment.model.ConceptKind;
import org.commonweal.exchange.service.ColumnChoice.ValueChoice;
import org.commonweal.exchange.service.ColumnMapping.PlaceColumns;
import org.commonweal.exchange.service.FileLook.Look;

/** Turns a mapping into choices that a page can show beside the file's own values, and back. */
public final class MappingDraft {

    private static final String SAYS_NOTHING = "-";

    private MappingDraft() { }

    static List<ColumnChoice> choices(ColumnMapping mapping, Look households, Optional<Look> members) {
        List<ColumnChoice> choices = new ArrayList<>();
        households.columns().forEach(column -> choices.addAll(choices(false, column, mapping.columns(), purposes(mapping, column.name()))));
        members.ifPresent(look -> look.columns().forEach(column -> choices.addAll(choices(true, column, mapping.members(),
                has(mapping.join(), column.name()) ? List.of(ColumnChoice.KEY) : List.of()))));
        return choices;
    }

    private static List<String> purposes(ColumnMapping mapping, String column) {
        List<String> purposes = new ArrayList<>();
        PlaceColumns place = mapping.place();
        Map.of(ColumnChoice.MUNICIPALITY, place.municipality(), ColumnChoice.WARD, place.ward(), ColumnChoice.SETTLEMENT, place.settlement())
                .forEach((purpose, of) -> {
                    if (!of.isEmpty() && ColumnRule.plain(of).equals(ColumnRule.plain(column))) {
                        purposes.add(purpose);
                    }
                });
        if (has(mapping.key(), column)) {
            purposes.add(ColumnChoice.KEY);
        }
        return purposes;
    }

    private static boolean has(List<String> columns, String column) {
        return columns.stream().anyMatch(each -> ColumnRule.plain(each).equals(ColumnRule.plain(column)));
    }

    private static List<ColumnChoice> choices(boolean ofMembers, FileLook.Column column, List<ColumnRule> rules, List<String> purposes) {
        List<ColumnChoice> choices = new ArrayList<>();
        purposes.forEach(purpose -> choices.add(choice(ofMembers, column, purpose, "", List.of())));
        rules.stream().filter(rule -> ColumnRule.plain(rule.column()).equals(ColumnRule.plain(column.name())))
                .forEach(rule -> choices.add(choice(ofMembers, column, rule.concept().name(), rule.format(), values(column, rule))));
        if (choices.isEmpty()) {
            choices.add(choice(ofMembers, column, "", "", List.of()));
        }
        return choices;
    }

    private static ColumnChoice choice(boolean ofMembers, FileLook.Column column, String purpose, String format, List<ValueChoice> values) {
        String samples = column.values().keySet().stream().limit(3).map(value -> value.length() <= 24 ? value : value.substring(0, 23) + "…")
                .collect(Collectors.joining(" · "));
        return new ColumnChoice(ofMembers, column.name(), samples, purpose, format, values);
    }

    /** The values of the file first, then those the mapping knows and the file's first rows do not have. */
    private static List<ValueChoice> values(FileLook.Column column, ColumnRule rule) {
        Map<String, ValueChoice> values = new LinkedHashMap<>();
        boolean coded = rule.concept().kind() == ConceptKind.CODE || rule.concept().kind() == ConceptKind.BOOLEAN;
        column.values().forEach((value, count) -> {
            String code = rule.meaning(value).map(meaning -> meaning.isEmpty() ? SAYS_NOTHING : meaning).orElse("");
            if (coded || !code.isEmpty()) {
                values.put(ColumnRule.plain(value), new ValueChoice(value, count, code));
            }
        });
        rule.values().forEach((value, meaning) -> values.putIfAbsent(value, new ValueChoice(value, 0, meaning.isEmpty() ? SAYS_NOTHING : meaning)));
        return new ArrayList<>(values.values());
    }

    /** The values of a column that somebody has just given a concept. */
    static List<ValueChoice> values(FileLook.Column column, Concept concept) {
        return values(column, new ColumnRule(column.name(), concept, Map.of(), ""));
    }

    static ColumnMapping mapping(String name, List<ColumnChoice> choices, boolean createPlaces) {
        List<ColumnChoice> households = choices.stream().filter(choice -> !choice.isOfMembers()).toList();
        List<ColumnChoice> members = choices.stream().filter(ColumnChoice::isOfMembers).toList();
        PlaceColumns place = new PlaceColumns(first(households, ColumnChoice.MUNICIPALITY), first(households, ColumnChoice.WARD),
                first(households, ColumnChoice.SETTLEMENT), createPlaces);
        return new ColumnMapping(name, name, all(households, ColumnChoice.KEY), rules(households), place, all(members, ColumnChoice.KEY), rules(members));
    }

    private static List<String> all(List<ColumnChoice> choices, String purpose) {
        return choices.stream().filter(choice -> choice.getPurpose().equals(purpose)).map(ColumnChoice::getColumn).toList();
    }

    private static String first(List<ColumnChoice> choices, String purpose) {
        return all(choices, purpose).stream().findFirst().orElse("");
    }

    private static List<ColumnRule> rules(List<ColumnChoice> choices) {
        Set<String> places = Set.of(ColumnChoice.KEY, ColumnChoice.MUNICIPALITY, ColumnChoice.WARD, ColumnChoice.SETTLEMENT);
        List<ColumnRule> rules = new ArrayList<>();
        for (ColumnChoice choice : choices) {
            if (!choice.getPurpose().isEmpty() && !places.contains(choice.getPurpose())) {
                Map<String, String> values = new LinkedHashMap<>();
                choice.getValues().stream().filter(value -> !value.getCode().isEmpty())
                        .forEach(value -> values.put(ColumnRule.plain(value.getValue()), SAYS_NOTHING.equals(value.getCode()) ? ColumnRule.NOTHING : value.getCode()));
                rules.add(new ColumnRule(choice.getColumn(), Concept.valueOf(choice.getPurpose()), values, choice.getFormat()));
            }
        }
        return rules;
    }
}
