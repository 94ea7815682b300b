package org.commonweal.exchange.service;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.commonweal.place.model.AdminLevel;
import org.commonweal.place.model.PlaceLine;
import org.commonweal.place.model.SettlementLine;

/** All places by P-code and by name within the place above, as surveys write them: no matter the case and the accents. */
final class PlaceBook {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final UUID TOP = new UUID(0, 0);

    private final Map<String, List<UUID>> byName = new HashMap<>();
    private final Map<String, UUID> byCode = new HashMap<>();
    private final Set<String> codes = new HashSet<>();

    PlaceBook(List<PlaceLine> units, List<SettlementLine> settlements) {
        units.forEach(unit -> codes.add(unit.pcode()));
        units.stream().filter(unit -> unit.level() == AdminLevel.MUNICIPALITY || unit.level() == AdminLevel.WARD)
                .forEach(unit -> add(unit.level() == AdminLevel.WARD ? unit.municipality() : TOP, unit.pcode(), unit.name(), unit.id()));
        settlements.forEach(one -> add(one.ward(), one.code(), one.name(), one.id()));
    }

    void addMunicipality(String code, String name, UUID id) {
        add(TOP, code, name, id);
    }

    /** @param above municipality of a ward, ward of a settlement */
    void add(UUID above, String code, String name, UUID id) {
        codes.add(code);
        byCode.put(above + plain(code), id);
        byName.computeIfAbsent(above + plain(name), key -> new ArrayList<>(1)).add(id);
    }

    List<UUID> municipalities(String text) {
        return under(TOP, text);
    }

    /** Those of that P-code or name directly under a place; more than one where names repeat. */
    List<UUID> under(UUID above, String text) {
        UUID coded = byCode.get(above + plain(text));
        return coded != null ? List.of(coded) : byName.getOrDefault(above + plain(text), List.of());
    }

    /** A code nobody has, that shows where it comes from: {@code X-ZOMBA-TA-MLUMBE}. At most 40 characters. */
    String newCode(List<String> path) {
        StringBuilder code = new StringBuilder("X");
        for (String name : path) {
            String part = plain(name).toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "-").replaceAll("^-|-$", "");
            code.append('-').append(part.isEmpty() ? Integer.toHexString(name.hashCode()).toUpperCase(Locale.ROOT) : part);
        }
        String wanted = code.length() > 34 ? code.substring(0, 34) : code.toString();
        String free = wanted;
        for (int n = 2; codes.contains(free); n++) {
            free = wanted + "-" + n;
        }
        codes.add(free);
        return free;
    }

    static String plain(String text) {
        boolean plain = text.chars().allMatch(letter -> letter < 128);
        return ColumnRule.plain(plain ? text : ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll(""));
    }
}
