package org.commonweal.need.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.commonweal.access.model.Scope;

/**
 * A condition over rows of {@code need_profile p} as SQL: fixed columns, question marks, and the values for them in
 * order. Whoever counts or lists households of a segment puts {@link #sql()} after {@code where} and binds
 * {@link #parameters()}; the alias of the table must be {@code p}. Nothing that anybody typed gets into the text.
 */
public final class SegmentPredicate {

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> parameters = new ArrayList<>();

    private SegmentPredicate() { }

    /** What the scope lets see, and nothing for roles that read no households. */
    public static SegmentPredicate within(Scope scope) {
        SegmentPredicate predicate = new SegmentPredicate();
        if (!scope.readsHouseholds()) {
            predicate.conditions.add("1 = 0");
        } else if (!scope.everywhere()) {
            predicate.among("p.municipality", scope.municipalitiesForQuery());
        }
        return predicate;
    }

    /** For work that runs in nobody's name, such as planning jobs; the caller answers for the scope. */
    public static SegmentPredicate everywhere() {
        return new SegmentPredicate();
    }

    /** Only assessments of this round; null: of all rounds, where a household counts once a round. */
    public SegmentPredicate inRound(UUID round) {
        return round == null ? this : and("p.round = ?", round.toString());
    }

    /** Only households of this municipality or ward; null: everywhere. */
    public SegmentPredicate inPlace(UUID place) {
        return place == null ? this : and("(p.municipality = ? or p.ward = ?)", place.toString(), place.toString());
    }

    public SegmentPredicate matching(SegmentCriteria criteria) {
        criteria.domain().ifPresent(domain -> and("p." + domain.column() + " >= ?", criteria.severity()));
        criteria.sexOfHead().ifPresent(sex -> and("p.sex_of_head = ?", sex));
        long bits = VulnerabilityMark.bits(criteria.marks());
        if (bits != 0 && criteria.allMarks()) {
            and("p.marks & ? = ?", bits, bits);
        } else if (bits != 0) {
            and("p.marks & ? <> 0", bits);
        }
        if (criteria.marginalised()) {
            and("p.most_marginalised = 1");
        }
        if (!criteria.places().isEmpty()) {
            anywhereIn(criteria.places());
        }
        return this;
    }

    private void anywhereIn(Set<UUID> places) {
        List<String> ids = places.stream().map(UUID::toString).sorted().toList();
        String marks = marks(ids.size());
        conditions.add("(p.municipality in (" + marks + ") or p.ward in (" + marks + "))");
        parameters.addAll(ids);
        parameters.addAll(ids);
    }

    private void among(String column, Set<UUID> ids) {
        conditions.add(column + " in (" + marks(ids.size()) + ")");
        ids.stream().map(UUID::toString).sorted().forEach(parameters::add);
    }

    private SegmentPredicate and(String condition, Object... values) {
        conditions.add(condition);
        Collections.addAll(parameters, values);
        return this;
    }

    private static String marks(int count) {
        return String.join(",", Collections.nCopies(count, "?"));
    }

    /** To be put after {@code where} or {@code and}; {@code 1 = 1} where nothing is asked. */
    public String sql() {
        return conditions.isEmpty() ? "1 = 1" : conditions.stream().collect(Collectors.joining(" and "));
    }

    /** In the order of the question marks; text and numbers only. */
    public List<Object> parameters() {
        return Collections.unmodifiableList(parameters);
    }
}
