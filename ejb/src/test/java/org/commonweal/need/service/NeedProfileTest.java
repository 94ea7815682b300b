package org.commonweal.need.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonweal.need.service.Families.head;
import static org.commonweal.need.service.Families.healthy;
import static org.commonweal.need.service.Families.household;
import static org.commonweal.need.service.ServiceLaddersTest.answers;

import java.util.Optional;
import org.commonweal.assessment.model.Answers;
import org.commonweal.assessment.model.Codes.Sex;
import org.commonweal.assessment.model.Concept;
import org.commonweal.need.model.NeedDomain;
import org.commonweal.need.model.Truth;
import org.commonweal.need.model.VulnerabilityMark;
import org.junit.jupiter.api.Test;

class NeedProfileTest {

    @Test
    void the_severities_follow_the_triggers_of_the_domain() {
        assertThat(severity(NeedDomain.WATER, answers(Concept.WATER_SOURCE, "SURFACE"))).contains(3);
        assertThat(severity(NeedDomain.WATER, answers(Concept.WATER_SOURCE, "BOREHOLE", Concept.WATER_PLACE, "ELSEWHERE",
                Concept.WATER_MINUTES, "45"))).contains(2);
        assertThat(severity(NeedDomain.WATER, answers(Concept.WATER_SOURCE, "PIPED_YARD", Concept.WATER_SUFFICIENT, "NO"))).contains(1);
        assertThat(severity(NeedDomain.SANITATION, answers(Concept.TOILET_FACILITY, "NONE"))).contains(3);
        assertThat(severity(NeedDomain.SANITATION, answers(Concept.TOILET_FACILITY, "BUCKET"))).contains(2);
        assertThat(severity(NeedDomain.SANITATION, answers(Concept.TOILET_FACILITY, "VIP", Concept.TOILET_SHARED, "YES"))).contains(1);
        assertThat(severity(NeedDomain.HYGIENE, answers(Concept.HANDWASHING_PLACE, "NONE"))).contains(3);
        assertThat(severity(NeedDomain.WASTE, answers(Concept.WASTE_REMOVED, "NO"))).contains(3);
        assertThat(severity(NeedDomain.INCOME, answers(Concept.EARNERS, "0"))).contains(3);
        assertThat(severity(NeedDomain.FINANCE, answers(Concept.ACCOUNT, "YES", Concept.DISTRESS_DEBT, "NO",
                Concept.SAVINGS, "NONE", Concept.SAVINGS_GROUP, "NO"))).contains(2);
        assertThat(severity(NeedDomain.SOCIAL_CAPITAL, answers(Concept.HELP_IN_NEED, "YES", Concept.KEPT_FROM_MEETINGS, "NO",
                Concept.GROUP_MEMBER, "NO", Concept.TRUSTS_NEIGHBOURS, "YES"))).contains(1);
    }

    @Test
    void what_was_not_asked_is_not_a_need_and_not_the_lack_of_one() {
        assertThat(NeedProfile.derive(household(), NeedRules.CURRENT).needs().values())
                .allSatisfy(finding -> assertThat(finding.known()).isEmpty());
    }

    @Test
    void enough_water_of_untested_quality_is_no_need_but_enough_must_be_known() {
        assertThat(severity(NeedDomain.WATER, answers(Concept.WATER_SOURCE, "PIPED_YARD", Concept.WATER_SUFFICIENT, "YES"))).contains(0);
        assertThat(severity(NeedDomain.WATER, answers(Concept.WATER_SOURCE, "PIPED_YARD"))).isEmpty();
    }

    @Test
    void a_handwashing_place_nobody_could_see_is_out_of_the_count() {
        assertThat(severity(NeedDomain.HYGIENE, answers(Concept.HANDWASHING_PLACE, "NO_PERMISSION"))).isEmpty();
    }

    @Test
    void a_need_found_while_a_worse_one_was_not_asked_about_is_at_least_that() {
        NeedFinding health = NeedProfile.derive(household(answers(Concept.CHILD_DIARRHOEA, "YES")), NeedRules.CURRENT)
                .needs().get(NeedDomain.HEALTH);

        assertThat(health.known()).contains(2);
        assertThat(health.atLeast()).isTrue();
    }

    @Test
    void most_marginalised_needs_two_marks_one_of_the_list_and_a_worst_need() {
        Answers answers = answers(Concept.DISPLACEMENT, "IDP", Concept.WATER_SOURCE, "SURFACE");

        NeedProfile woman = NeedProfile.derive(household(answers, head(Sex.F, 30, healthy())), NeedRules.CURRENT);
        NeedProfile housed = NeedProfile.derive(household(answers(Concept.DISPLACEMENT, "HOST"), head(Sex.F, 30, healthy())),
                NeedRules.CURRENT);

        assertThat(woman.marksThatAre(Truth.TRUE)).contains(VulnerabilityMark.FHH, VulnerabilityMark.IDP);
        assertThat(woman.mostMarginalised()).isEqualTo(Truth.TRUE);
        assertThat(housed.mostMarginalised()).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void the_same_facts_and_version_give_the_same_profile() {
        HouseholdFacts facts = household(answers(Concept.WATER_SOURCE, "BOREHOLE"), head(Sex.F, 30, healthy()));

        assertThat(NeedProfile.derive(facts, NeedRules.CURRENT)).isEqualTo(NeedProfile.derive(facts, NeedRules.CURRENT));
    }

    private static Optional<Integer> severity(NeedDomain domain, Answers answers) {
        return NeedProfile.derive(household(answers), NeedRules.CURRENT).needs().get(domain).known();
    }
}
