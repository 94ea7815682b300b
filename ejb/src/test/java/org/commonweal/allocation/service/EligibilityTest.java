package org.commonweal.allocation.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonweal.allocation.service.Questions.QUARTER;
import static org.commonweal.allocation.service.Questions.TOWN;
import static org.commonweal.allocation.service.Questions.WARD_1;
import static org.commonweal.allocation.service.Questions.WARD_2;
import static org.commonweal.allocation.service.Questions.activity;
import static org.commonweal.allocation.service.Questions.named;
import static org.commonweal.allocation.service.Questions.partner;
import static org.commonweal.allocation.service.Questions.question;
import static org.commonweal.allocation.service.Questions.withCapacity;
import static org.commonweal.allocation.service.Questions.withSkill;
import static org.commonweal.allocation.service.Questions.withStanding;
import static org.commonweal.allocation.service.Questions.withWilling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonweal.allocation.service.AllocationProblem.Pair;
import org.commonweal.allocation.service.PartnerOffer.Answer;
import org.commonweal.allocation.service.PartnerOffer.Capacity;
import org.commonweal.allocation.service.PartnerOffer.Skill;
import org.commonweal.allocation.service.PartnerOffer.Willing;
import org.commonweal.allocation.service.Reason.Code;
import org.commonweal.shared.model.Period;
import org.junit.jupiter.api.Test;

/** The named reasons of domain/partnership 5.6, case by case. */
class EligibilityTest {

    private static final LocalDate EVER = LocalDate.MAX;

    private final ActivityDemand hygiene = activity("hygiene", "H06:3");
    private final PartnerOffer ngo = partner("NGO", Map.of("H06", 3));

    @Test
    void a_competent_willing_partner_with_room_here_and_an_agreement_may() {
        assertThat(codes(ngo, hygiene)).isEmpty();
    }

    @Test
    void an_operator_for_networks_only_cannot_also_mobilise_the_community() {
        PartnerOffer operator = withWilling(partner("OP", Map.of("W03", 4)),
                List.of(new Willing("W03", PartnerOffer.ANYWHERE, Answer.WILLING, false)));

        assertThat(codes(operator, activity("network", "W03:3", "C01:2"))).containsExactly(Code.COMPETENCY_MISSING, Code.NOT_ASKED);
    }

    @Test
    void no_room_in_march_does_not_stop_april() {
        Period march = new Period(LocalDate.of(2027, 3, 1), LocalDate.of(2027, 4, 1));
        Period april = new Period(LocalDate.of(2027, 4, 1), LocalDate.of(2027, 5, 1));
        PartnerOffer full = withStanding(withCapacity(ngo, new Capacity(march, 0, 5, 9_999), new Capacity(april, 500, 5, 9_999)),
                false, Set.of(TOWN), List.of(new Period(QUARTER.from(), LocalDate.of(2028, 1, 1))), Set.of());

        assertThat(codes(full, in(hygiene, march))).containsExactly(Code.STAFF_TOO_FEW);
        assertThat(codes(full, in(hygiene, april))).isEmpty();
    }

    @Test
    void a_claim_without_evidence_counts_as_level_one() {
        PartnerOffer emptier = withSkill(partner("SSP", Map.of()), "S04", new Skill(3, 0, false, EVER));

        assertThat(codes(emptier, activity("emptying", "S04:2"))).containsExactly(Code.EVIDENCE_MISSING);
        assertThat(codes(emptier, activity("helping", "S04:1"))).isEmpty();
    }

    @Test
    void a_verification_that_ends_before_the_start_no_longer_counts_but_one_that_ends_midway_does() {
        assertThat(codes(withSkill(ngo, "H06", new Skill(3, 3, true, QUARTER.from().minusDays(1))), hygiene))
                .containsExactly(Code.COMPETENCY_EXPIRED);
        assertThat(codes(withSkill(ngo, "H06", new Skill(3, 3, true, QUARTER.from().plusDays(30))), hygiene)).isEmpty();
    }

    @Test
    void a_level_too_low_says_what_counts_and_what_was_asked() {
        Reason reason = reasons(withSkill(ngo, "H06", new Skill(4, 2, true, EVER)), hygiene).get(0);

        assertThat(reason).isEqualTo(new Reason(Code.COMPETENCY_TOO_LOW, "H06", 3, 2, 4, 2));
    }

    @Test
    void silence_is_not_consent_and_conditions_must_be_accepted() {
        assertThat(codes(withWilling(ngo, List.of()), hygiene)).containsExactly(Code.NOT_ASKED);
        assertThat(codes(withWilling(ngo, Questions.willing(Answer.UNWILLING)), hygiene)).containsExactly(Code.UNWILLING);
        assertThat(codes(withWilling(ngo, Questions.willing(Answer.CONDITIONAL)), hygiene)).containsExactly(Code.CONDITIONS_OPEN);
        assertThat(codes(withWilling(ngo, List.of(new Willing("H", PartnerOffer.ANYWHERE, Answer.CONDITIONAL, true))), hygiene)).isEmpty();
    }

    @Test
    void what_was_said_of_a_ward_holds_there_against_what_was_said_of_the_town() {
        PartnerOffer choosy = withWilling(ngo, List.of(new Willing("H", TOWN, Answer.WILLING, false), new Willing("H", WARD_1, Answer.UNWILLING, false)));

        assertThat(codes(choosy, hygiene)).containsExactly(Code.UNWILLING);
        assertThat(codes(choosy, activity("elsewhere", 10, 10, WARD_2, "H06:3"))).isEmpty();
    }

    @Test
    void every_reason_is_named_not_only_the_first() {
        PartnerOffer hopeless = withCapacity(withStanding(withWilling(partner("X", Map.of()), List.of()), true, Set.of(WARD_2), List.of(),
                Set.of(hygiene.id())));

        assertThat(codes(hopeless, hygiene)).containsExactly(Code.SUSPENDED, Code.CONFLICT, Code.OUTSIDE_TERRITORY, Code.NO_AGREEMENT,
                Code.COMPETENCY_MISSING, Code.NOT_ASKED, Code.NO_CAPACITY);
    }

    @Test
    void money_and_sites_are_limits_of_their_own() {
        assertThat(codes(withCapacity(ngo, new Capacity(QUARTER, 500, 0, 10)), hygiene)).containsExactly(Code.BUDGET_TOO_SMALL, Code.SITES_TOO_FEW);
    }

    @Test
    void an_override_lifts_competence_and_will_but_neither_suspension_nor_room_nor_a_decline() {
        Pair pair = new Pair(hygiene.id(), ngo.id());
        PartnerOffer unwilling = withWilling(withSkill(ngo, "H06", new Skill(1, 1, true, EVER)), Questions.willing(Answer.UNWILLING));
        AllocationProblem allowed = question(List.of(unwilling), hygiene).withOverride(pair);
        AllocationProblem declined = new AllocationProblem(List.of(unwilling), List.of(hygiene), List.of(), Map.of(), Set.of(pair), Set.of(pair),
                List.of(), Goal.USUAL);
        PartnerOffer stuck = withCapacity(withStanding(ngo, true, Set.of(TOWN), List.of(QUARTER), Set.of()), new Capacity(QUARTER, 5, 5, 9_999));

        assertThat(Eligibility.reasons(allowed, hygiene, unwilling)).isEmpty();
        assertThat(Eligibility.reasons(declined, hygiene, unwilling)).extracting(Reason::code).containsExactly(Code.DECLINED);
        assertThat(Eligibility.reasons(question(List.of(stuck), hygiene).withOverride(pair), hygiene, stuck)).extracting(Reason::code)
                .containsExactly(Code.SUSPENDED, Code.STAFF_TOO_FEW);
    }

    @Test
    void days_without_any_capacity_are_found_even_between_periods() {
        Capacity january = new Capacity(new Period(QUARTER.from(), LocalDate.of(2027, 2, 1)), 900, 5, 90_000);
        Capacity march = new Capacity(new Period(LocalDate.of(2027, 3, 1), QUARTER.to()), 900, 5, 90_000);

        assertThat(reasons(withCapacity(ngo, january, march), hygiene)).containsExactly(new Reason(Code.NO_CAPACITY, "2027-02-01"));
    }

    private static ActivityDemand in(ActivityDemand a, Period period) {
        return new ActivityDemand(named(a.title() + period), a.title(), a.domain(), a.municipality(), a.wards(), period, a.effortTenths(),
                a.cost(), a.households(), a.womenHeaded(), a.need(), a.requirements());
    }

    private static List<Reason> reasons(PartnerOffer partner, ActivityDemand activity) {
        return new ArrayList<>(Eligibility.reasons(question(List.of(partner), activity), activity, partner));
    }

    private static List<Code> codes(PartnerOffer partner, ActivityDemand activity) {
        return reasons(partner, activity).stream().map(Reason::code).toList();
    }
}
