package org.commonweal.need.model;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonweal.shared.model.Json;
import org.commonweal.shared.model.RuleViolation;

/**
 * Which households belong to a segment. Names of enums and ids of places only, so that a rule can be read aloud and can
 * never carry text into a statement. What is open (unknown) for a household does not put it in.
 *
 * @param domain           the need, or empty for any
 * @param severity         at least this, 1 to 3; unused without a domain
 * @param sexOfHead        F, M or X; empty for any
 * @param marks            marks asked for
 * @param allMarks         true: all of them; false: at least one
 * @param marginalised     only the most marginalised
 * @param places           municipalities and wards; empty for everywhere
 */
public record SegmentCriteria(Optional<NeedDomain> domain, int severity, Optional<String> sexOfHead,
                              Set<VulnerabilityMark> marks, boolean allMarks, boolean marginalised, Set<UUID> places) {

    private static final Set<String> SEXES = Set.of("F", "M", "X");

    public SegmentCriteria {
        if (domain.isPresent() && (severity < 1 || severity > NeedDomain.SEVEREST)) {
            throw new RuleViolation("need.severityOutOfRange", severity);
        }
        if (sexOfHead.isPresent() && !SEXES.contains(sexOfHead.get())) {
            throw new RuleViolation("need.sexNotKnown", sexOfHead.get());
        }
        severity = domain.isPresent() ? severity : 0;
        allMarks = allMarks && marks.size() > 1;
        marks = Set.copyOf(marks);
        places = Set.copyOf(places);
    }

    /** Every assessed household. */
    public static SegmentCriteria everybody() {
        return new SegmentCriteria(Optional.empty(), 0, Optional.empty(), Set.of(), false, false, Set.of());
    }

    public static SegmentCriteria need(NeedDomain domain, int severity) {
        return new SegmentCriteria(Optional.of(domain), severity, Optional.empty(), Set.of(), false, false, Set.of());
    }

    public SegmentCriteria headedBy(String sex) {
        return new SegmentCriteria(domain, severity, Optional.of(sex), marks, allMarks, marginalised, places);
    }

    public SegmentCriteria withAny(Set<VulnerabilityMark> anyOf) {
        return new SegmentCriteria(domain, severity, sexOfHead, anyOf, false, marginalised, places);
    }

    public SegmentCriteria withAll(Set<VulnerabilityMark> allOf) {
        return new SegmentCriteria(domain, severity, sexOfHead, allOf, true, marginalised, places);
    }

    public SegmentCriteria in(Set<UUID> somewhere) {
        return new SegmentCriteria(domain, severity, sexOfHead, marks, allMarks, marginalised, somewhere);
    }

    public SegmentCriteria onlyMostMarginalised() {
        return new SegmentCriteria(domain, severity, sexOfHead, marks, allMarks, true, places);
    }

    public List<VulnerabilityMark> marksInOrder() {
        return marks.stream().sorted(Comparator.naturalOrder()).toList();
    }

    /** The same criteria always give the same text. */
    public String toJson() {
        JsonObjectBuilder object = Json.createObjectBuilder();
        domain.ifPresent(need -> object.add("domain", need.name()).add("severity", severity));
        sexOfHead.ifPresent(sex -> object.add("sexOfHead", sex));
        if (!marks.isEmpty()) {
            object.add("marks", array(marks.stream().sorted().map(Enum::name).toList())).add("allMarks", allMarks);
        }
        if (marginalised) {
            object.add("marginalised", true);
        }
        if (!places.isEmpty()) {
            object.add("places", array(new TreeSet<>(places.stream().map(UUID::toString).toList())));
        }
        return object.build().toString();
    }

    private static JsonArrayBuilder array(Collection<String> names) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        names.forEach(array::add);
        return array;
    }

    /** Reads what {@link #toJson()} wrote; refuses any name that is not in our lists. */
    public static SegmentCriteria fromJson(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject object = reader.readObject();
            Optional<NeedDomain> domain = Optional.ofNullable(object.getString("domain", null)).map(NeedDomain::valueOf);
            return new SegmentCriteria(domain, object.getInt("severity", 0), Optional.ofNullable(object.getString("sexOfHead", null)),
                    names(object, "marks").map(VulnerabilityMark::valueOf).collect(Collectors.toSet()),
                    object.getBoolean("allMarks", false), object.getBoolean("marginalised", false),
                    names(object, "places").map(UUID::fromString).collect(Collectors.toSet()));
        }
    }

    private static Stream<String> names(JsonObject object, String key) {
        return object.containsKey(key) ? object.getJsonArray(key).getValuesAs(JsonString.class).stream().map(JsonString::getString)
                : Stream.empty();
    }
}
