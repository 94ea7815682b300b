package org.commonweal.demo.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.commonweal.TestPersistence;
import org.commonweal.access.model.Role;
import org.commonweal.access.model.Scope;
import org.commonweal.activity.model.Catalogue;
import org.commonweal.competency.model.PartnerCompetencies;
import org.commonweal.partnership.model.Agreements;
import org.commonweal.partnership.model.Capacities;
import org.commonweal.partnership.model.Frameworks;
import org.commonweal.partnership.model.PartnerFilter;
import org.commonweal.partnership.model.PartnerKind;
import org.commonweal.partnership.model.PartnerLine;
import org.commonweal.partnership.model.Partners;
import org.commonweal.partnership.model.WillingnessStatements;
import org.commonweal.partnership.model.WorkDomain;
import org.commonweal.shared.model.NotFound;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoPartnershipLoaderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final UUID LOWER_MARANA = DemoPartnership.place("ZZ0101");
    private static final Scope EVERYWHERE = scope(Set.of(), null);
    private static final Scope LOWER_MARANA_ONLY = scope(Set.of(LOWER_MARANA), null);

    @TempDir
    static Path folder;

    private static TestPersistence database;
    private static Partners partners;

    @BeforeAll
    static void load() throws Exception {
        database = TestPersistence.start(folder, TODAY.atStartOfDay(ZoneOffset.UTC).toInstant());
        partners = database.bean(Partners.class);
        DemoPartnershipLoader loader = database.bean(DemoPartnershipLoader.class);
        database.tx(() -> loader.load(TODAY));
        database.tx(() -> loader.load(TODAY));
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    private static Scope scope(Set<UUID> municipalities, UUID partner) {
        Set<String> roles = Set.of(partner == null ? Role.MANAGER : Role.PARTNER);
        return new Scope(UUID.randomUUID(), "somebody", roles, municipalities.isEmpty() && partner == null, municipalities, partner);
    }

    private static List<PartnerLine> found(Scope scope, PartnerFilter filter) {
        return database.tx(() -> partners.page(scope, filter, Set.of(LOWER_MARANA), 0, 100));
    }

    @Test
    void loading_twice_leaves_each_partner_once() {
        assertThat(found(EVERYWHERE, PartnerFilter.NONE)).hasSize(47).extracting(PartnerLine::kind).contains(PartnerKind.values());
        assertThat(database.bean(Catalogue.class).templates()).hasSizeGreaterThanOrEqualTo(34);
        assertThat(database.bean(Catalogue.class).packages()).hasSize(7);
    }

    @Test
    void a_partner_sees_itself_and_no_other() {
        UUID own = DemoPartnership.partner("MKW");
        Scope partner = scope(Set.of(LOWER_MARANA), own);

        assertThat(found(partner, PartnerFilter.NONE)).extracting(PartnerLine::id).containsExactly(own);
        assertThat(partners.get(partner, own).code()).isEqualTo("MKW");
        assertThatThrownBy(() -> partners.get(partner, DemoPartnership.partner("OEM"))).isInstanceOf(NotFound.class);
    }

    @Test
    void a_manager_sees_the_partners_of_the_frameworks_of_the_own_municipality() {
        assertThat(found(LOWER_MARANA_ONLY, PartnerFilter.NONE)).hasSize(47);
        assertThat(found(scope(Set.of(UUID.randomUUID()), null), PartnerFilter.NONE)).isEmpty();
    }

    @Test
    void partners_are_found_by_kind_place_work_and_words() {
        assertThat(found(EVERYWHERE, new PartnerFilter(null, PartnerKind.MFI, null, null, false))).hasSize(3);
        assertThat(found(EVERYWHERE, new PartnerFilter("maji", null, null, null, false))).extracting(PartnerLine::code).containsExactly("MKW");
        assertThat(found(EVERYWHERE, new PartnerFilter("m%j", null, null, null, false))).isEmpty();
        assertThat(found(EVERYWHERE, new PartnerFilter(null, null, null, null, true))).extracting(PartnerLine::code).containsExactly("HSN");
        assertThat(found(EVERYWHERE, new PartnerFilter(null, null, LOWER_MARANA, null, false))).extracting(PartnerLine::code)
                .contains("MKW").doesNotContain("SWA");
        assertThat(found(EVERYWHERE, new PartnerFilter(null, null, null, WorkDomain.WASTE, false))).extracting(PartnerLine::code)
                .contains("GCC").doesNotContain("MUM", "MAV");
    }

    @Test
    void counting_agrees_with_listing() {
        PartnerFilter filter = new PartnerFilter("a", PartnerKind.CBO, LOWER_MARANA, WorkDomain.COMMUNITY, false);

        long count = database.tx(() -> partners.count(EVERYWHERE, filter, Set.of(LOWER_MARANA)));

        assertThat(count).isEqualTo(found(EVERYWHERE, filter).size()).isPositive();
    }

    @Test
    void everything_that_hangs_on_a_partner_is_found_by_it() {
        UUID partner = DemoPartnership.partner("MKW");

        database.tx(() -> {
            assertThat(database.bean(Agreements.class).of(Set.of(partner))).singleElement()
                    .satisfies(agreement -> assertThat(agreement.inForceOn(TODAY)).isTrue());
            assertThat(database.bean(WillingnessStatements.class).of(Set.of(partner))).hasSize(5);
            assertThat(database.bean(Capacities.class).of(Set.of(partner))).hasSize(6);
            assertThat(database.bean(PartnerCompetencies.class).of(Set.of(partner), TODAY)).hasSize(9)
                    .allSatisfy(line -> assertThat(line.effectiveLevel()).isGreaterThan(1));
            assertThat(partners.territories(EVERYWHERE, Set.of(partner)).get(partner)).hasSize(2);
        });
    }

    @Test
    void the_framework_is_found_by_municipality_and_by_partner() {
        database.tx(() -> {
            Frameworks frameworks = database.bean(Frameworks.class);
            assertThat(frameworks.ofMunicipality(LOWER_MARANA_ONLY, LOWER_MARANA)).isPresent();
            assertThat(frameworks.all(scope(Set.of(), DemoPartnership.partner("MKW")))).hasSize(1);
            assertThat(frameworks.all(scope(Set.of(), UUID.randomUUID()))).isEmpty();
            assertThat(frameworks.get(EVERYWHERE, DemoPartnership.frameworkId()).objectives()).hasSize(4);
            assertThat(partners.ofFramework(EVERYWHERE, DemoPartnership.frameworkId())).hasSize(47);
        });
    }
}
