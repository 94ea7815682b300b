package org.commonweal.launcher;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The whole path in a browser, from an empty product to a figure that a donor reads, each step by the people who do it. The
 * steps build on each other, so after one that fails the others are skipped.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
@ExtendWith(FirstFailure.class)
class JourneyIT {

    private Journey journey;

    @BeforeAll
    void begin() throws IOException {
        journey = new Journey();
    }

    @AfterAll
    void end() throws IOException {
        journey.close();
    }

    @Test
    @Order(1)
    void the_one_time_password_must_be_changed_before_anything_else() {
        new JourneyStart(journey).signInWithTheOneTimePassword();
    }

    @Test
    @Order(2)
    void places_come_in_from_a_table_and_from_a_map() {
        new JourneyStart(journey).bringInPlaces();
    }

    @Test
    @Order(3)
    void everybody_gets_a_sign_in() {
        JourneyStart start = new JourneyStart(journey);
        start.letIn("officer", "Olive Officer", "Field officer", null);
        start.letIn("manager", "Mara Manager", "Partnership manager", null);
        start.letIn("second", "Sam Second", "Partnership manager", null);
        start.letIn("overseer", "Ora Overseer", "Oversight", null);
        start.letIn("donor", "Dana Donor", "Donor", null);
    }

    @Test
    @Order(4)
    void a_survey_comes_in_and_its_bad_rows_come_back() {
        new JourneySurvey(journey).comesIn();
    }

    @Test
    @Order(5)
    void the_same_survey_again_changes_nothing() {
        new JourneySurvey(journey).comesAgainAndChangesNothing();
    }

    @Test
    @Order(6)
    void a_household_is_entered_on_a_phone_and_shows_the_arithmetic() {
        new JourneyNeeds(journey).aHouseholdIsEnteredOnAPhone();
    }

    @Test
    @Order(7)
    void another_is_entered_in_arabic() {
        new JourneyNeeds(journey).anotherIsEnteredInArabic();
    }

    @Test
    @Order(8)
    void every_table_adds_up_to_those_assessed() {
        new JourneyNeeds(journey).tablesAddUpToTheAssessed();
    }

    @Test
    @Order(9)
    void a_group_of_people_is_made() {
        new JourneyNeeds(journey).aGroupIsMade();
    }

    @Test
    @Order(10)
    void a_framework_is_founded() {
        new JourneyPartners(journey).aFrameworkIsFounded();
    }

    @Test
    @Order(11)
    void partners_come_in_from_the_workbook_and_get_sign_ins() {
        new JourneyPartners(journey).partnersComeInFromTheWorkbook();
        JourneyPartners.NAMES.forEach((code, name) -> new JourneyStart(journey).letIn(code.toLowerCase(), "Voice of " + name, "Partner organisation", name));
    }

    @Test
    @Order(12)
    void agreements_are_signed_by_both_sides() {
        new JourneyPartners(journey).agreementsAreSignedByBothSides();
    }

    @Test
    @Order(13)
    void what_partners_claim_is_verified() {
        new JourneyPartners(journey).whatTheyClaimIsVerified();
    }

    @Test
    @Order(14)
    void the_catalogue_is_taken_over() {
        new JourneyPlan(journey).theCatalogueIsTakenOver();
    }

    @Test
    @Order(15)
    void a_plan_is_made_and_solved() {
        new JourneyPlan(journey).itIsMadeAndSolved();
    }

    @Test
    @Order(16)
    void the_plan_says_why() {
        new JourneyPlan(journey).whyIsAnswered();
    }

    @Test
    @Order(17)
    void a_lock_holds_when_it_is_solved_again() {
        new JourneyPlan(journey).aLockHoldsWhenItIsSolvedAgain();
    }

    @Test
    @Order(18)
    void an_override_needs_a_reason() {
        new JourneyPlan(journey).anOverrideNeedsAReason();
    }

    @Test
    @Order(19)
    void a_plan_needs_two_people() {
        new JourneyPlan(journey).itNeedsTwoPeople();
    }

    @Test
    @Order(20)
    void a_decline_plans_anew_only_what_it_touches() {
        new JourneyPlan(journey).onePartnerDeclinesAndOnlyThatIsPlannedAnew();
    }

    @Test
    @Order(21)
    void a_delivery_is_recorded_and_verified_by_another_body() {
        new JourneyDelivery(journey).itIsRecordedAndNotByTheSameBodyVerified();
    }

    @Test
    @Order(22)
    void a_release_is_prepared_and_published_by_two() {
        new JourneyRelease(journey).itIsPreparedByOneAndPublishedByAnother();
    }

    @Test
    @Order(23)
    void a_donor_reads_the_release_and_nothing_else() {
        new JourneyRelease(journey).aDonorReadsItAndNothingElse();
    }
}
