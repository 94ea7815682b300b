package org.commonweal.competency.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PartnerCompetencyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate EXPIRY = TODAY.plusMonths(24);

    private final PartnerCompetency competency = new PartnerCompetency(UUID.randomUUID(), Competency.S04);

    private void claimed(int level, EvidenceKind evidence) {
        competency.claim(level, evidence, null, "partner", TODAY);
    }

    private void verified(int level) {
        competency.verify(level, EvidenceKind.SITE_VISIT, null, "secretariat", TODAY, EXPIRY);
    }

    @Test
    void a_claim_without_evidence_counts_as_one_at_most() {
        claimed(3, null);
        assertThat(competency.effectiveLevel(TODAY)).isEqualTo(1);
        assertThat(competency.standing(TODAY)).isEqualTo(CompetencyStanding.EVIDENCE_MISSING);

        claimed(0, null);
        assertThat(competency.effectiveLevel(TODAY)).isZero();
    }

    @Test
    void evidence_that_nobody_looked_at_does_not_raise_the_level() {
        claimed(3, EvidenceKind.CERTIFICATE);

        assertThat(competency.effectiveLevel(TODAY)).isEqualTo(1);
        assertThat(competency.standing(TODAY)).isEqualTo(CompetencyStanding.AWAITING_VERIFICATION);
    }

    @Test
    void what_was_verified_counts_from_that_day_until_it_expires() {
        claimed(4, EvidenceKind.CERTIFICATE);
        verified(3);

        assertThat(competency.effectiveLevel(TODAY)).isEqualTo(3);
        assertThat(competency.effectiveLevel(EXPIRY.minusDays(1))).isEqualTo(3);
        assertThat(competency.effectiveLevel(EXPIRY)).isEqualTo(1);
        assertThat(competency.effectiveLevel(TODAY.minusDays(1))).isEqualTo(1);
        assertThat(competency.standing(EXPIRY)).isEqualTo(CompetencyStanding.EXPIRED);
    }

    @Test
    void a_partner_that_lowers_its_claim_is_taken_at_its_word() {
        claimed(4, EvidenceKind.CERTIFICATE);
        verified(4);

        claimed(2, EvidenceKind.CERTIFICATE);

        assertThat(competency.effectiveLevel(TODAY)).isEqualTo(2);
    }

    @Test
    void raising_the_claim_does_not_raise_what_was_verified() {
        claimed(2, EvidenceKind.CERTIFICATE);
        verified(2);

        claimed(4, EvidenceKind.CERTIFICATE);

        assertThat(competency.effectiveLevel(TODAY)).isEqualTo(2);
    }

    @Test
    void verifying_needs_evidence_a_level_of_the_scale_and_a_day_ahead() {
        claimed(3, null);

        assertThatThrownBy(() -> competency.verify(3, null, null, "s", TODAY, EXPIRY)).hasMessage("competency.evidenceNeeded");
        assertThatThrownBy(() -> competency.verify(5, EvidenceKind.AUDIT, null, "s", TODAY, EXPIRY)).hasMessage("competency.levelOutOfRange");
        assertThatThrownBy(() -> competency.verify(3, EvidenceKind.AUDIT, null, "s", TODAY, TODAY)).hasMessage("competency.expiryNotAhead");
        assertThatThrownBy(() -> claimed(-1, null)).hasMessage("competency.levelOutOfRange");
    }

    @Test
    void the_vocabulary_has_63_entries_with_purpose_codes() {
        assertThat(Competency.values()).hasSize(63);
        assertThat(Arrays.stream(Competency.values()).map(Competency::crs)).allMatch(crs -> crs.matches("[1-7]\\d{4}"))
                .doesNotContain("14082");
        assertThat(Competency.W04.domain().letter()).isEqualTo('W');
    }
}
