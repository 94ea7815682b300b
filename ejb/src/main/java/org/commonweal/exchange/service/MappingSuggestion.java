package org.commonweal.exchange.service;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonweal.assessment.model.Concept;
import org.commonweal.assessment.model.ConceptKind;
import org.commonweal.exchange.service.ColumnMapping.PlaceColumns;
import org.commonweal.exchange.service.FileLook.Look;

/**
 * A first guess at what columns mean. A mapping whose columns are all in the file is taken whole; else each column is
 * compared, by the words of its name and by its values, with what other mappings and the vocabulary call things.
 */
final class MappingSuggestion {

    private static final double ENOUGH = 0.6;
    private static final Set<String> MUNICIPALITY = Set.of("municipality", "district", "commune", "city", "adm2", "admin2", "county", "town");
    private static final Set<String> WARD = Set.of("ward", "adm3", "admin3", "site", "ta", "traditionalauthority", "subcounty", "arrondissement", "quartier");
    private static final Set<String> SETTLEMENT = Set.of("village", "settlement", "camp", "adm4", "admin4", "neighbourhood", "locality");
    private static final Set<String> KEY = Set.of("key", "householdid", "hhid", "uuid", "instanceid", "metainstanceid", "householdkey", "hhno", "caseid");

    private MappingSuggestion() { }

    static ColumnMapping suggest(Look households, Optional<Look> members, List<ColumnMapping> known) {
        List<String> header = households.columns().stream().map(FileLook.Column::name).toList();
        return known.stream().filter(mapping -> ColumnMapping.missing(mapping.householdColumns(), header).isEmpty())
                .filter(mapping -> mapping.join().isEmpty() || members.isPresent()).max(java.util.Comparator.comparingInt(mapping -> mapping.householdColumns().size()))
                .orElseGet(() -> guess(households, members, known));
    }

    private static ColumnMapping guess(Look households, Optional<Look> members, List<ColumnMapping> known) {
        List<ColumnRule> rules = rules(households, known, false);
        List<ColumnRule> memberRules = members.map(look -> rules(look, known, true)).orElse(List.of());
        PlaceColumns place = new PlaceColumns(named(households, MUNICIPALITY), named(households, WARD), named(households, SETTLEMENT), false);
        String key = named(households, KEY);
        String join = key.isEmpty() ? "" : members.map(look -> look.columns().stream().map(FileLook.Column::name)
                .filter(name -> ColumnRule.plain(name).equals(ColumnRule.plain(key))).findFirst().orElse(named(look, KEY))).orElse("");
        return new ColumnMapping("", "", key.isEmpty() ? List.of() : List.of(key), rules, place, join.isEmpty() ? List.of() : List.of(join), memberRules);
    }

    private static String named(Look look, Set<String> names) {
        return look.columns().stream().map(FileLook.Column::name)
                .filter(name -> names.contains(name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", ""))).findFirst().orElse("");
    }

    private static List<ColumnRule> rules(Look look, List<ColumnMapping> known, boolean ofMembers) {
        Set<Concept> taken = new HashSet<>();
        List<ColumnRule> rules = new ArrayList<>();
        for (FileLook.Column column : look.columns()) {
            Concept best = null;
            double most = ENOUGH;
            for (Concept concept : Concept.values()) {
                double score = concept.ofMember() == ofMembers && !taken.contains(concept) ? likeness(column, concept) : 0;
                if (score > most) {
                    most = score;
                    best = concept;
                }
            }
            if (best != null) {
                taken.add(best);
                rules.add(new ColumnRule(column.name(), best, values(column, best, known), ""));
            }
        }
        return rules;
    }

    /** 0 to 1: how many words they share, and whether the values would fit. */
    private static double likeness(FileLook.Column column, Concept concept) {
        if (!concept.mics().isEmpty() && column.name().equalsIgnoreCase(concept.mics())) {
            return 1;
        }
        Set<String> name = words(column.name());
        Set<String> wanted = words(concept.name());
        Set<String> both = new HashSet<>(name);
        both.retainAll(wanted);
        Set<String> either = new HashSet<>(name);
        either.addAll(wanted);
        boolean numbers = column.values().keySet().stream().allMatch(value -> value.matches("-?\\d+([.,]\\d+)?"));
        boolean wrongKind = !column.values().isEmpty() && (concept.kind() == ConceptKind.INTEGER) != numbers;
        return either.isEmpty() || wrongKind ? 0 : (double) both.size() / either.size();
    }

    private static Set<String> words(String name) {
        String parted = name.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
        Set<String> words = new HashSet<>(Arrays.asList(parted.split("[^\\p{L}\\p{N}]+")));
        words.removeAll(Set.of("", "of", "the", "hh", "type", "main", "facility"));
        return words;
    }

    /** What other mappings say the same values of the same concept mean, and the codes themselves. */
    private static Map<String, String> values(FileLook.Column column, Concept concept, List<ColumnMapping> known) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String value : column.values().keySet()) {
            known.stream().flatMap(mapping -> java.util.stream.Stream.concat(mapping.columns().stream(), mapping.members().stream()))
                    .filter(rule -> rule.concept() == concept).map(rule -> rule.meaning(value)).flatMap(Optional::stream)
                    .filter(code -> !code.isEmpty()).findFirst().or(() -> code(concept, value))
                    .ifPresent(code -> values.put(ColumnRule.plain(value), code));
        }
        return values;
    }

    private static Optional<String> code(Concept concept, String value) {
        String wanted = ColumnRule.plain(value).replaceAll("[^\\p{L}\\p{N}]+", "_").toUpperCase(Locale.ROOT);
        return concept.codes().stream().filter(code -> code.equals(wanted) || concept.kind() == ConceptKind.BOOLEAN && code.startsWith(wanted) && wanted.length() == 1)
                .findFirst();
    }
}
