package org.commonweal.exchange.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.commonweal.access.model.Scope;
import org.commonweal.access.model.User;
import org.commonweal.access.model.Users;
import org.commonweal.assessment.model.AssessmentRounds;
import org.commonweal.assessment.service.AssessmentIntake;
import org.commonweal.assessment.service.IntakeHousehold;
import org.commonweal.audit.service.Audit;
import org.commonweal.exchange.model.ImportFault;
import org.commonweal.exchange.model.ImportFaults;
import org.commonweal.exchange.model.ImportRun;
import org.commonweal.exchange.model.ImportRuns;
import org.commonweal.exchange.model.ImportStatus;
import org.commonweal.exchange.service.ReadRow.Outcome;
import org.commonweal.job.service.JobProgress;
import org.commonweal.job.service.JobQueue;
import org.commonweal.shared.model.RuleViolation;

/** The transactions of an import's jobs. A chunk of rows and the note that it is done are one; after a kill neither is lost. */
@ApplicationScoped
public class ImportChunks {

    static final String CHECK = "CHECK";
    static final String COMMIT = "COMMIT";

    /** What a job needs to know of its import. */
    public record Order(ImportRun.Files files, ImportStatus status, String result, ImportSetting setting) { }

    @Inject
    private ImportRuns runs;

    @Inject
    private Users users;

    @Inject
    private AssessmentRounds rounds;

    @Inject
    private PlaceMaking places;

    @Inject
    private ChunkReading reading;

    @Inject
    private ImportFaults faults;

    @Inject
    private AssessmentIntake intake;

    @Inject
    private JobQueue jobs;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /** @param fresh nothing of this phase was done before: what an earlier dry run found is forgotten */
    @Transactional(TxType.REQUIRES_NEW)
    public Order begin(UUID run, String phase, boolean fresh) {
        ImportRun order = runs.forWork(run);
        if (order.mapping() == null) {
            throw new RuleViolation("exchange.mapFirst");
        }
        if (fresh && !order.status().ended()) {
            faults.clear(run, phase);
        }
        rounds.get(order.round()).requireOpen();
        Scope scope = users.find(order.owner()).filter(User::active).map(User::scope)
                .orElseThrow(() -> new RuleViolation("access.notSignedIn"));
        ImportSetting setting = new ImportSetting(run, order.source(), order.round(), order.municipality(),
                MappingJson.read(order.mapping()), scope, places.book());
        return new Order(order.files(), order.status(), order.commitResult(), setting);
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void check(ImportSetting setting, List<PreparedRow> chunk, ImportTally tally) {
        reading.read(setting, CHECK, chunk, tally);
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void commit(ImportSetting setting, List<PreparedRow> chunk, ImportTally tally, JobProgress progress) {
        List<ReadRow> taken = reading.read(setting, COMMIT, chunk, tally);
        Set<List<String>> missing = taken.stream().map(row -> row.place().missing()).filter(path -> !path.isEmpty()).collect(Collectors.toSet());
        missing.forEach(path -> places.make(setting.book(), setting.municipality(), path));
        List<IntakeHousehold> changed = new ArrayList<>(taken.size());
        PlaceFinding finding = setting.finding();
        for (ReadRow row : taken) {
            if (row.outcome() != Outcome.UNCHANGED) {
                PlaceFinding.Finding place = row.place().missing().isEmpty() ? row.place() : finding.find(row.row().row(), row.row().places());
                changed.add(IntakeReading.household(setting, row, place, clock));
            }
        }
        intake.take(changed);
        progress.checkpoint(tally.toJson());
        if (!changed.isEmpty()) {
            audit.recordFor(setting.scope().name(), "exchange.rowsTaken", "Import", setting.run(), setting.municipality(),
                    changed.size() + " households up to row " + chunk.get(chunk.size() - 1).row().number());
        }
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void checked(ImportSetting setting, ImportTally tally, List<Problem> atTheEnd) {
        ImportRun run = runs.forWork(setting.run());
        keep(setting, CHECK, tally, atTheEnd);
        run.checked(tally.toJson());
        if (run.commitsAfterCheck()) {
            run.commitBy(jobs.submit(ImportCommitJob.KIND, run.source(), run.owner(), run.municipality(), run.id().toString()));
        }
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void committed(ImportSetting setting, ImportTally tally, List<Problem> atTheEnd, boolean cancelled) {
        ImportRun run = runs.forWork(setting.run());
        keep(setting, COMMIT, tally, atTheEnd);
        if (cancelled) {
            run.cancel(tally.toJson(), clock.instant());
        } else {
            run.done(tally.toJson(), clock.instant());
        }
        audit.recordFor(setting.scope().name(), cancelled ? "exchange.importCancelled" : "exchange.imported", "Import", setting.run(),
                setting.municipality(), "new " + tally.created() + ", updated " + tally.updated() + ", unchanged " + tally.unchanged()
                + ", failed " + tally.failed());
    }

    private void keep(ImportSetting setting, String phase, ImportTally tally, List<Problem> problems) {
        List<ImportFault> listed = problems.stream().map(ChunkReading::fault).toList();
        faults.add(setting.run(), phase, tally.kept(), listed);
        tally.keep(listed.size());
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void failed(UUID run) {
        runs.forWork(run).failed(clock.instant());
    }
}
