package org.commonweal.partnership.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import org.commonweal.shared.model.Period;
import org.junit.jupiter.api.Test;

class PartnerTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final UUID ID = UUID.randomUUID();

    private static PartnerProfile profile(UUID parent) {
        return new PartnerProfile("Maji", PartnerKind.NGO_N, null, true, parent, null, null, null, null, null);
    }

    @Test
    void a_suspension_has_a_reason_and_can_be_lifted() {
        Partner partner = new Partner(ID, "mkw", profile(null));
        assertThatThrownBy(() -> partner.suspend(" ", TODAY)).hasMessage("partnership.suspensionNeedsReason");

        partner.suspend("Report missing", TODAY);
        assertThat(partner.suspended()).isTrue();
        partner.reinstate();

        assertThat(partner.suspended()).isFalse();
        assertThat(partner.suspendedReason()).isNull();
        assertThat(partner.code()).isEqualTo("MKW");
    }

    @Test
    void nobody_works_under_itself() {
        assertThatThrownBy(() -> new Partner(ID, "MKW", profile(ID))).hasMessage("partnership.ownParent");
    }

    @Test
    void every_kind_has_a_sector_and_an_iati_type() {
        assertThat(PartnerKind.values()).hasSize(15).allSatisfy(kind -> {
            assertThat(kind.sector()).isNotNull();
            assertThat(kind.iatiType()).matches("\\d\\d");
        });
    }

    @Test
    void a_limit_is_never_below_nothing() {
        assertThatThrownBy(() -> new Capacity(ID, new Period(TODAY, TODAY.plusMonths(3)),
                new CapacityLimits(BigDecimal.valueOf(-1), 2, BigDecimal.TEN))).hasMessage("partnership.capacityNegative");
    }

    @Test
    void a_framework_names_its_municipalities_and_says_where_each_kind_of_work_stands() {
        Period period = new Period(TODAY, TODAY.plusYears(4));
        assertThatThrownBy(() -> new Framework(ID, "Marana", null, "USD", period, Set.of())).hasMessage("partnership.frameworkNeedsMunicipality");
        Framework framework = new Framework(ID, "Marana", null, "USD", period, Set.of(UUID.randomUUID()));
        assertThat(framework.arrangement(WorkDomain.WATER)).isEmpty();

        framework.mark(WorkDomain.WATER, Arrangement.FORMAL);
        assertThat(framework.arrangement(WorkDomain.WATER)).contains(Arrangement.FORMAL);
        framework.mark(WorkDomain.WATER, null);

        assertThat(framework.arrangement(WorkDomain.WATER)).isEmpty();
    }

    @Test
    void every_kind_of_work_is_found_by_its_letter() {
        assertThat(Arrays.stream(WorkDomain.values()).map(domain -> WorkDomain.of(domain.letter()))).containsExactly(WorkDomain.values());
        assertThatThrownBy(() -> WorkDomain.of('X')).isInstanceOf(IllegalArgumentException.class);
    }
}
