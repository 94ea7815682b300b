package org.commonweal.exchange.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.commonweal.TestPersistence;
import org.commonweal.access.model.Role;
import org.commonweal.access.model.Scope;
import org.commonweal.competency.model.Competency;
import org.commonweal.competency.model.PartnerCompetencies;
import org.commonweal.demo.service.DemoPartnership;
import org.commonweal.demo.service.DemoPartnershipLoader;
import org.commonweal.exchange.service.PartnerImportService.PartnerFault;
import org.commonweal.exchange.service.PartnerImportService.Review;
import org.commonweal.partnership.model.Partners;
import org.commonweal.partnership.service.PartnerDeeds;
import org.commonweal.shared.model.RuleViolation;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartnerImportServiceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Scope MANAGER = new Scope(UUID.randomUUID(), "manager", Set.of(Role.MANAGER), true, Set.of(), null);

    @TempDir
    static Path folder;

    private static TestPersistence database;
    private static PartnerImportService service;

    /** A manager on a fixed day, without a server around. */
    private static final class ManagersDeeds extends PartnerDeeds {

        @Override
        public Scope scope() {
            return MANAGER;
        }

        @Override
        public Instant now() {
            return TODAY.atStartOfDay(ZoneOffset.UTC).toInstant();
        }

        @Override
        public LocalDate today() {
            return TODAY;
        }

        @Override
        public void record(String action, UUID partner, String detail) { }
    }

    @BeforeAll
    static void load() throws Exception {
        database = TestPersistence.start(folder, TODAY.atStartOfDay(ZoneOffset.UTC).toInstant());
        database.use(PartnerDeeds.class, new ManagersDeeds());
        database.tx(() -> database.bean(DemoPartnershipLoader.class).load(TODAY));
        service = database.bean(PartnerImportService.class);
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    private static UUID received(String csv) {
        return database.tx(() -> service.receive("partners.csv", new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8))));
    }

    private static Review looked(UUID upload) {
        return database.tx(() -> service.look(upload));
    }

    private static Review committed(UUID upload) {
        return database.tx(() -> service.commit(upload));
    }

    private static int claimed(String partner, Competency what) {
        return database.tx(() -> database.bean(PartnerCompetencies.class).find(DemoPartnership.partner(partner), what)
                .map(one -> one.line(TODAY).claimedLevel()).orElse(-1));
    }

    @Test
    void what_is_right_comes_in_and_what_is_wrong_is_named_by_row_and_column() {
        UUID upload = received("""
                partner,competency,level,evidence,note
                MKW,W07,3,CERTIFICATE,Licence 12
                XXX,W07,3,,
                MKW,Q99,3,,
                MKW,W08,7,hearsay,
                """);

        Review dry = looked(upload);
        assertThat(dry.count("NEW")).isEqualTo(1);
        assertThat(dry.failed()).isEqualTo(3);
        assertThat(dry.faults()).contains(
                new PartnerFault("competencies", 3, "partner", "XXX", "unknownPartner"),
                new PartnerFault("competencies", 4, "competency", "Q99", "unknownWord"),
                new PartnerFault("competencies", 5, "level", "7", "outOfRange"),
                new PartnerFault("competencies", 5, "evidence", "hearsay", "unknownWord"));
        assertThat(claimed("MKW", Competency.W07)).isEqualTo(-1);

        committed(upload);

        assertThat(claimed("MKW", Competency.W07)).isEqualTo(3);
    }

    @Test
    void the_same_file_again_changes_nothing() {
        String file = "partner,first_day,last_day,staff_days,wards_at_once,budget\nMKW,2031-01-01,2031-03-31,40,3,9000\n";
        committed(received(file));

        Review again = looked(received(file));

        assertThat(again.count("SAME")).isEqualTo(1);
        assertThat(again.count("NEW") + again.count("CHANGED")).isZero();
    }

    @Test
    void a_new_partner_joins_and_an_overlapping_period_is_refused() {
        committed(received("""
                code,name,kind,legal_person,women_led,women_in_field_percent,works_under,places,contact_name,contact_email,contact_phone,about
                NEW1,Neue Hilfe,NGO_N,yes,,40,MKW,,,,,
                """));
        assertThat(database.tx(() -> database.bean(Partners.class).find(MANAGER, "new1"))).isPresent();

        Review capacity = looked(received("""
                partner,first_day,last_day,staff_days,wards_at_once,budget
                MKW,2026-11-01,2026-11-30,40,3,9000
                """));

        assertThat(capacity.faults()).extracting(PartnerFault::code).containsExactly("periodOverlaps");
    }

    @Test
    void conditions_are_needed_for_a_yes_on_conditions_and_acceptance_survives_the_same_word() {
        Review review = looked(received("""
                partner,work,place,answer,conditions,signer
                MKW,FINANCE,,CONDITIONAL,,Amina
                MKW,FINANCE,,PERHAPS,,Amina
                MKW,FINANCE,NOWHERE,WILLING,,Amina
                """));

        assertThat(review.faults()).extracting(PartnerFault::code).containsExactlyInAnyOrder("missing", "unknownWord", "unknownPlace");
    }

    @Test
    void a_table_with_other_columns_is_refused_at_once() {
        assertThatThrownBy(() -> received("a,b\n1,2\n")).isInstanceOf(RuleViolation.class).hasMessage("partnership.importColumns");
    }

    @Test
    void failed_rows_come_back_as_a_workbook_that_can_be_brought_in_again() {
        UUID upload = received("partner,competency,level,evidence,note\nXXX,W07,3,,\n");
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        database.tx(() -> service.failed(upload, out, "reason", PartnerFault::code));

        try (SourceFile file = new SourceFile(new ByteArrayInputStream(out.toByteArray()), "UTF-8")) {
            RowReader rows = file.rows("competencies");
            assertThat(rows.header()).contains("partner", "reason");
            assertThat(rows.next().orElseThrow().cells()).contains("XXX", "unknownPartner");
        }
    }

    @Test
    void the_template_has_a_sheet_for_each_table() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PartnerWorkbook.template(out, List.of("Fill in what you know."));

        try (SourceFile file = new SourceFile(new ByteArrayInputStream(out.toByteArray()), "UTF-8")) {
            for (PartnerSheet sheet : PartnerSheet.values()) {
                assertThat(PartnerSheet.of(file.rows(sheet.sheetName()).header())).contains(sheet);
            }
        }
    }
}
