package org.commonweal.need.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.commonweal.shared.model.RuleViolation;
import org.junit.jupiter.api.Test;

class SegmentCriteriaTest {

    private final SegmentCriteria rule = SegmentCriteria.need(NeedDomain.SANITATION, 2).headedBy("F")
            .withAll(Set.of(VulnerabilityMark.PWD, VulnerabilityMark.SPH)).onlyMostMarginalised().in(Set.of(new UUID(4, 2)));

    @Test
    void a_rule_survives_the_way_into_storage_and_back() {
        assertThat(SegmentCriteria.fromJson(rule.toJson())).isEqualTo(rule);
        assertThat(SegmentCriteria.fromJson(SegmentCriteria.everybody().toJson())).isEqualTo(SegmentCriteria.everybody());
    }

    @Test
    void nothing_but_our_own_names_gets_into_a_rule_or_a_statement() {
        assertThatThrownBy(() -> SegmentCriteria.fromJson("{\"domain\":\"WATER' or 1=1\",\"severity\":1}"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SegmentCriteria.everybody().headedBy("F' or '1'='1")).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> new SegmentCriteria(Optional.of(NeedDomain.WATER), 4, Optional.empty(), Set.of(), false, false, Set.of()))
                .isInstanceOf(RuleViolation.class).hasMessage("need.severityOutOfRange");

        SegmentPredicate predicate = SegmentPredicate.everywhere().matching(rule);

        assertThat(predicate.sql()).isEqualTo("p.sanitation_severity >= ? and p.sex_of_head = ? and p.marks & ? = ? "
                + "and p.most_marginalised = 1 and (p.municipality in (?) or p.ward in (?))");
        assertThat(predicate.parameters()).hasSize(6).startsWith(2, "F");
    }

    @Test
    void a_change_is_a_new_revision_and_no_change_is_none() {
        PopulationSegment segment = new PopulationSegment(null, "Women", rule, "amina", Instant.EPOCH);

        assertThat(segment.change("Women ", rule, "amina", Instant.EPOCH)).isFalse();
        assertThat(segment.change("Women", SegmentCriteria.everybody(), "kofi", Instant.EPOCH)).isTrue();
        assertThat(segment.revision()).isEqualTo(2);
        assertThat(segment.asRevision().changedBy()).isEqualTo("kofi");
    }

    @Test
    void a_retired_segment_is_not_changed_any_more() {
        PopulationSegment segment = new PopulationSegment(null, "Women", rule, "amina", Instant.EPOCH);
        segment.retire("amina", Instant.EPOCH);

        assertThatThrownBy(() -> segment.change("Men", rule, "amina", Instant.EPOCH)).hasMessage("need.segmentRetired");
    }

    @Test
    void each_dimension_is_found_by_its_key_and_nothing_else_is() {
        assertThat(Dimension.all()).allSatisfy(dimension -> assertThat(Dimension.find(dimension.key())).contains(dimension));
        assertThat(Dimension.find("NEED.WATER; drop table household")).isEmpty();
    }
}
