package org.commonweal.activity.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.commonweal.competency.model.Competency;
import org.commonweal.need.model.NeedDomain;
import org.commonweal.partnership.model.WorkDomain;
import org.junit.jupiter.api.Test;

class ActivityTemplateTest {

    private final ActivityTemplate template = new ActivityTemplate(UUID.randomUUID(), "wp1", 10, WorkDomain.WATER);

    private static TemplateNeed need(NeedDomain domain, boolean serves) {
        return new TemplateNeed(domain, 2, Set.of(), serves);
    }

    @Test
    void a_need_is_matched_by_severity_and_rung() {
        TemplateNeed need = new TemplateNeed(NeedDomain.WATER, 2, Set.of("LIMITED"), true);

        assertThat(need.matches(NeedDomain.WATER, 2, "LIMITED")).isTrue();
        assertThat(need.matches(NeedDomain.WATER, 1, "LIMITED")).isFalse();
        assertThat(need.matches(NeedDomain.WATER, 3, "UNIMPROVED")).isFalse();
        assertThat(need.matches(NeedDomain.SANITATION, 3, "LIMITED")).isFalse();
        assertThat(need(NeedDomain.HEALTH, true).matches(NeedDomain.HEALTH, 3, "")).isTrue();
    }

    @Test
    void an_activity_meets_one_need_at_most_and_may_help_with_others() {
        assertThatThrownBy(() -> template.answer(List.of(need(NeedDomain.WATER, true), need(NeedDomain.HEALTH, true))))
                .hasMessage("activity.servesOneNeed");
        assertThatThrownBy(() -> template.answer(List.of())).hasMessage("activity.needNeeded");
        assertThatThrownBy(() -> template.answer(List.of(need(NeedDomain.WATER, true), need(NeedDomain.WATER, false))))
                .hasMessage("activity.namedTwice");

        template.answer(List.of(need(NeedDomain.HEALTH, true), need(NeedDomain.WATER, false)));

        assertThat(template.mainNeed()).isEqualTo(NeedDomain.HEALTH);
    }

    @Test
    void somebody_must_be_able_to_do_something() {
        assertThatThrownBy(() -> template.require(List.of(new Requirement(Competency.W04, 2, false, 3)))).hasMessage("activity.requirementNeeded");
        assertThatThrownBy(() -> new Requirement(Competency.W04, 5, true, 0)).hasMessage("activity.levelOutOfRange");
        assertThatThrownBy(() -> new Requirement(Competency.W04, 2, false, 0)).hasMessage("activity.weightOutOfRange");
    }

    @Test
    void units_are_rounded_up_so_that_nobody_is_left_over() {
        TemplateSize size = new TemplateSize(ActivityUnit.GROUP, 50, new BigDecimal("7.25"), BigDecimal.valueOf(700), 2, 10);

        assertThat(size.units(1)).isEqualTo(1);
        assertThat(size.units(50)).isEqualTo(1);
        assertThat(size.units(51)).isEqualTo(2);
        assertThat(size.effort(51)).isEqualByComparingTo("14.5");
        assertThat(size.costOf(51)).isEqualByComparingTo("1400");
        assertThatThrownBy(() -> new TemplateSize(ActivityUnit.GROUP, 0, BigDecimal.ONE, BigDecimal.ONE, 1, 1)).hasMessage("activity.sizeImpossible");
    }
}
