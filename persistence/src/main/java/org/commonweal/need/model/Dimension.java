package org.commonweal.need.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One way to split households. Each splits all of them, every household into exactly one part, with what is not known as
 * a part of its own: so every table adds up to the assessed population.
 *
 * @param kind what to split by
 * @param of   the domain, ladder or mark, where the kind has one; else empty
 */
public record Dimension(Kind kind, String of) {

    public enum Kind { ALL, NEED, LEVEL, HEAD, MARK, MARKS, MARGINALISED, MUNICIPALITY, WARD, ROUND }

    /** The part of what is not known. */
    public static final String UNKNOWN = "UNKNOWN";
    /** The part of a need's severity where none was found. */
    public static final String NO_NEED = "0";
    private static final List<String> TRUTHS = List.of("TRUE", "FALSE", UNKNOWN);

    public static final Dimension ALL = new Dimension(Kind.ALL, "");

    public static Dimension need(NeedDomain domain) {
        return new Dimension(Kind.NEED, domain.name());
    }

    public static Dimension level(ServiceLadder ladder) {
        return new Dimension(Kind.LEVEL, ladder.name());
    }

    public static Dimension mark(VulnerabilityMark mark) {
        return new Dimension(Kind.MARK, mark.name());
    }

    public static Dimension by(Kind kind) {
        return new Dimension(kind, "");
    }

    /** Everything there is to choose from. */
    public static List<Dimension> all() {
        return Stream.of(Stream.of(ALL),
                Arrays.stream(NeedDomain.values()).map(Dimension::need),
                Arrays.stream(ServiceLadder.values()).map(Dimension::level),
                Stream.of(Kind.HEAD, Kind.MARKS, Kind.MARGINALISED).map(Dimension::by),
                Arrays.stream(VulnerabilityMark.values()).map(Dimension::mark),
                Stream.of(Kind.MUNICIPALITY, Kind.WARD, Kind.ROUND).map(Dimension::by))
                .flatMap(some -> some).toList();
    }

    /** How it stands in an address, {@code NEED.WATER}; anything else is no dimension. */
    public static Optional<Dimension> find(String key) {
        return all().stream().filter(dimension -> dimension.key().equals(key)).findFirst();
    }

    public String key() {
        return of.isEmpty() ? kind.name() : kind + "." + of;
    }

    /** The parts in their order; empty where they are places or rounds, which the table itself names. */
    public List<String> parts() {
        return switch (kind) {
            case ALL -> List.of("ALL");
            case NEED -> List.of("3", "2", "1", NO_NEED, UNKNOWN);
            case LEVEL -> levels();
            case HEAD -> List.of("F", "M", "X", "?");
            case MARK, MARGINALISED -> TRUTHS;
            case MARKS -> List.of("3", "2", "1", "0", UNKNOWN);
            case MUNICIPALITY, WARD, ROUND -> List.of();
        };
    }

    private List<String> levels() {
        Stream<String> rungs = ServiceLadder.valueOf(of).rungs().stream().map(Enum::name);
        return Stream.concat(rungs, Stream.of(ServiceLevel.EXCLUDED.name(), UNKNOWN)).toList();
    }

    /** Parts that are places or rounds have names of their own. */
    boolean named() {
        return parts().isEmpty();
    }

    /** The expression over {@code need_profile p}: columns and numbers of ours only. */
    String sql() {
        return switch (kind) {
            case ALL -> "'ALL'";
            case NEED -> "p." + NeedDomain.valueOf(of).column();
            case LEVEL -> "p." + ServiceLadder.valueOf(of).column();
            case HEAD -> "p.sex_of_head";
            case MARK -> truthOf(VulnerabilityMark.valueOf(of).bit());
            case MARKS -> "case when bit_count(p.marks) > 0 then least(bit_count(p.marks), 3) "
                    + "when p.marks_unknown = 0 then 0 end";
            case MARGINALISED -> "case p.most_marginalised when 1 then 'TRUE' when 0 then 'FALSE' end";
            case MUNICIPALITY -> "p.municipality";
            case WARD -> "p.ward";
            case ROUND -> "p.round";
        };
    }

    private static String truthOf(long bit) {
        return "case when p.marks & " + bit + " then 'TRUE' when p.marks_unknown & " + bit + " then 'UNKNOWN' else 'FALSE' end";
    }

    /** The table that names the parts. */
    String nameTable() {
        return kind == Kind.ROUND ? "assessment_round" : "admin_unit";
    }
}
