package org.commonweal.exchange.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.commonweal.exchange.model.ImportStatus;
import org.commonweal.exchange.service.ImportReview.ImportView;
import org.commonweal.exchange.service.ImportService.Start;
import org.commonweal.it.AsDonor;
import org.commonweal.it.AsManager;
import org.commonweal.it.Given;
import org.commonweal.job.model.Job;
import org.commonweal.job.service.JobProgress;
import org.commonweal.shared.model.RuleViolation;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ImportIT {

    private static final String MAPPING = """
            {"name": "%s", "household": {"key": ["id"], "columns": {
              "water": {"concept": "WATER_SOURCE", "values": {"tap": "PUBLIC_TAP", "river": "SURFACE"}},
              "minutes": {"concept": "WATER_MINUTES"}, "people": {"concept": "HOUSEHOLD_SIZE"}}},
              "place": {"municipality": "town", "missing": "create"}}""";

    @Inject
    private Given given;

    @Inject
    private AsManager asManager;

    @Inject
    private AsDonor asDonor;

    @Inject
    private UploadService uploads;

    @Inject
    private ImportService imports;

    @Inject
    private ImportReview review;

    @Inject
    private ImportWork work;

    @Resource(lookup = "java:app/jdbc/commonweal")
    private DataSource database;

    private final String source = "it-" + UUID.randomUUID();

    @BeforeEach
    void people() {
        given.theUsual(UUID.randomUUID());
    }

    @Test
    void the_dry_run_and_the_commit_of_generated_files_are_the_same_and_again_changes_nothing() throws Exception {
        for (int seed = 0; seed < 8; seed++) {
            String file = generated(new Random(seed), 300);
            String name = source + seed;

            ImportView first = imported(name, file);
            ImportView again = imported(name, file);

            assertThat(first.result().toJson()).isEqualTo(first.check().toJson());
            assertThat(first.result().failed()).isPositive();
            assertThat(households(name)).isEqualTo(first.result().created());
            assertThat(again.result().unchanged()).isEqualTo(first.result().created() + first.result().unchanged());
            assertThat(again.result().created() + again.result().updated()).isZero();
            assertThat(again.result().failed()).isEqualTo(first.result().failed());
        }
    }

    @Test
    void a_mended_file_brings_what_was_missing_and_a_changed_answer_is_an_update() throws Exception {
        imported(source, "id,town,water,minutes,people\n1,It-Town,tap,5,4\n2,It-Town,well?,5,4\n");

        ImportView second = imported(source, "id,town,water,minutes,people\n1,It-Town,tap,5,4\n2,It-Town,river,5,4\n");
        ImportView third = imported(source, "id,town,water,minutes,people\n1,It-Town,river,5,4\n2,It-Town,river,5,4\n");
        ImportView back = imported(source, "id,town,water,minutes,people\n1,It-Town,tap,5,4\n2,It-Town,river,5,4\n");

        assertThat(second.result().created()).isEqualTo(1);
        assertThat(second.result().unchanged()).isEqualTo(1);
        assertThat(third.result().updated()).isEqualTo(1);
        assertThat(back.result().updated()).isEqualTo(1);
        assertThat(households(source)).isEqualTo(2);
    }

    @Test
    void failed_rows_come_back_as_the_same_file_with_the_reason() throws Exception {
        ImportView run = imported(source, "id;town;water;minutes;people\n1;It-Town;=cmd();5;4\n2;It-Town;tap;five;4\n3;It-Town;tap;5;4\n");

        ByteArrayOutputStream out = new ByteArrayOutputStream();
        asManager.run(() -> review.failedRows(run.id(), "COMMIT", out, new FailedRowsFile.Reasons() {
            @Override
            public String heading() {
                return "reason";
            }

            @Override
            public String of(String file, long row, String column, String value, String code, String detail) {
                return row + " " + column + " " + code;
            }
        }));

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("\uFEFFid,town,water,minutes,people,reason\r\n"
                + "1,It-Town,'=cmd(),5,4,2 water valueNotMapped\r\n2,It-Town,tap,five,4,3 minutes notANumber\r\n");
    }

    @Test
    void a_commit_that_is_killed_between_chunks_goes_on_and_takes_each_row_once() throws Exception {
        StringBuilder file = new StringBuilder("id,town,water,minutes,people\n");
        for (int i = 0; i < 5200; i++) {
            file.append(i).append(",It-Town,").append(i % 7 == 0 ? "?" : "tap").append(",5,4\n");
        }
        UUID run = started(source, file.toString());
        asManager.call(() -> imports.check(run, false));
        ImportView checked = ended(run, ImportStatus.CHECKED);
        Killed killed = new Killed(2);

        assertThatThrownBy(() -> work.commit(order(run, null), killed)).isInstanceOf(IllegalStateException.class);
        Killed second = new Killed(1);
        assertThatThrownBy(() -> work.commit(order(run, killed.last), second)).isInstanceOf(IllegalStateException.class);
        work.commit(order(run, second.last), new Killed(1000));

        ImportView done = asManager.call(() -> review.get(run));
        assertThat(done.status()).isEqualTo(ImportStatus.DONE);
        assertThat(done.result().toJson()).isEqualTo(checked.check().toJson());
        assertThat(households(source)).isEqualTo(done.result().created());
        assertThat(number("select count(*) from import_failed_row where phase = 'COMMIT' and run = '" + run + "'")).isEqualTo(done.result().failed());
    }

    @Test
    void what_can_never_be_read_is_refused_and_nothing_is_kept() {
        long before = number("select count(*) from upload");

        refused("exchange.fileEmpty", new byte[0]);
        refused("exchange.fileHasNul", new byte[2_000_000]);
        refused("exchange.tooLarge", ("a,b\n" + "1,2\n".repeat(16_000_000)).getBytes(StandardCharsets.US_ASCII));
        refused("exchange.workbookBroken", "PK\u0003\u0004 nothing".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(number("select count(*) from upload")).isEqualTo(before);
    }

    @Test
    void wrong_columns_and_wrong_mappings_are_said_at_once_or_by_the_job() throws Exception {
        UUID run = started(source, "a,b\n1,2\n");
        asManager.call(() -> imports.check(run, false));

        ImportView failed = ended(run, ImportStatus.FAILED);

        assertThat(failed.job().failureKey()).isEqualTo("exchange.columnsMissing");
        assertThatThrownBy(() -> asManager.run(() -> imports.mapJson(run, "{\"name\": 5"))).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> asManager.run(() -> imports.mapBy(run, "nobody", false))).hasMessage("exchange.mappingUnknown");
    }

    @Test
    void only_those_who_assess_bring_surveys_in() {
        assertThatThrownBy(() -> asDonor.run(() -> imports.list(0, 10))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> asDonor.run(() -> uploads.receive("x.csv", new ByteArrayInputStream(new byte[0])))).isInstanceOf(EJBAccessException.class);
    }

    private static String generated(Random random, int rows) {
        StringBuilder file = new StringBuilder("id,town,water,minutes,people\n");
        String[] waters = {"tap", "river", "Tap ", "well?", "", "=1+1"};
        String[] minutes = {"5", "0", "-1", "2000", "x", "", "7.5"};
        for (int i = 0; i < rows; i++) {
            file.append(random.nextInt(20) == 0 ? "" : random.nextInt(rows)).append(',')
                    .append(random.nextInt(15) == 0 ? "" : "It-Town " + random.nextInt(3)).append(',')
                    .append(waters[random.nextInt(waters.length)]).append(',').append(minutes[random.nextInt(minutes.length)]).append(',')
                    .append(random.nextInt(30)).append(random.nextInt(25) == 0 ? ",more" : "").append('\n');
        }
        return file.toString();
    }

    private ImportView imported(String name, String file) throws Exception {
        UUID run = started(name, file);
        asManager.call(() -> imports.check(run, true));
        return ended(run, ImportStatus.DONE);
    }

    private UUID started(String name, String file) {
        UUID upload = asManager.call(() -> uploads.receive(name + ".csv", new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)))).id();
        UUID run = asManager.call(() -> imports.start(new Start(upload, null, null, "It round", name, null)));
        asManager.run(() -> imports.mapJson(run, MAPPING.formatted(name)));
        return run;
    }

    private ImportView ended(UUID run, ImportStatus wanted) throws InterruptedException {
        for (int i = 0; i < 600; i++) {
            ImportView view = asManager.call(() -> review.get(run));
            if (view.status() == wanted && !view.working()) {
                return view;
            }
            assertThat(view.status()).as(String.valueOf(view.job().failureKey())).isIn(ImportStatus.MAPPED, ImportStatus.CHECKED, ImportStatus.COMMITTING, wanted);
            new CountDownLatch(1).await(100, TimeUnit.MILLISECONDS);
        }
        throw new AssertionError("The import has not ended");
    }

    private static Job.Work order(UUID run, String checkpoint) {
        return new Job.Work(UUID.randomUUID(), ImportCommitJob.KIND, "manager", null, run.toString(), checkpoint, 1);
    }

    /** Dies in the transaction of a chunk, as a killed process would, and keeps the checkpoint of those before. */
    private static final class Killed implements JobProgress {

        private int chunks;
        private String last;

        private Killed(int chunks) {
            this.chunks = chunks;
        }

        @Override
        public void tell(String stage, long done, long total) { }

        @Override
        public void checkpoint(String json) {
            if (chunks-- == 0) {
                throw new IllegalStateException("killed");
            }
            last = json;
        }

        @Override
        public boolean cancelWanted() {
            return false;
        }
    }

    private void refused(String key, byte[] bytes) {
        assertThatThrownBy(() -> asManager.run(() -> uploads.receive("x.csv", new ByteArrayInputStream(bytes))))
                .isInstanceOf(RuleViolation.class).hasMessage(key);
    }

    private long households(String of) {
        return number("select count(*) from household where source = '" + of + "'");
    }

    private long number(String sql) {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement();
             ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
