package org.commonweal.exchange.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.commonweal.access.model.Role;
import org.commonweal.access.model.Scope;
import org.commonweal.access.service.Caller;
import org.commonweal.assessment.model.AssessmentRound;
import org.commonweal.assessment.model.AssessmentRounds;
import org.commonweal.assessment.model.RoundLine;
import org.commonweal.audit.service.Audit;
import org.commonweal.exchange.model.ImportLine;
import org.commonweal.exchange.model.ImportRun;
import org.commonweal.exchange.model.ImportRuns;
import org.commonweal.exchange.model.Uploads;
import org.commonweal.job.service.JobQueue;
import org.commonweal.shared.model.NotFound;
import org.commonweal.shared.model.RuleViolation;
import org.commonweal.shared.service.Page;

/** Bringing a survey in: files, what their columns mean, a dry run, and the commit. */
@Stateless
@RolesAllowed({Role.FIELD_OFFICER, Role.MANAGER})
public class ImportService {

    /**
     * What somebody starts with.
     *
     * @param members      the second file, or null
     * @param municipality of all rows, or null where a column says it
     * @param round        the name of a round; made where there is none of that name
     * @param source       with its own name for each household; null: the name of the mapping
     * @param encoding     {@code UTF-8} or {@code windows-1252}
     */
    public record Start(UUID households, UUID members, UUID municipality, String round, String source, String encoding) { }

    @Inject
    private ImportRuns runs;

    @Inject
    private Uploads uploads;

    @Inject
    private AssessmentRounds rounds;

    @Inject
    private MappingCatalogue mappings;

    @Inject
    private JobQueue jobs;

    @Inject
    private Caller caller;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    public UUID start(Start start) {
        Scope scope = caller.scope();
        requireOwn(scope, start.households());
        if (start.members() != null) {
            requireOwn(scope, start.members());
        }
        if (start.municipality() != null && !scope.sees(start.municipality())) {
            throw new NotFound("place", start.municipality());
        }
        ImportRun run = new ImportRun(scope.name(), start.municipality(), round(start), source(start.source(), start.households()),
                new ImportRun.Files(start.households(), start.members(), encoding(start.encoding())), clock.instant());
        runs.add(run);
        audit.record("exchange.importStarted", "Import", run.id(), start.municipality(), null);
        return run.id();
    }

    private void requireOwn(Scope scope, UUID upload) {
        if (!uploads.get(upload).owner().equals(scope.name())) {
            throw new NotFound("upload", upload);
        }
    }

    private UUID round(Start start) {
        if (start.round() == null || start.round().isBlank()) {
            throw new RuleViolation("exchange.roundMissing");
        }
        return rounds.find(start.round().strip(), start.municipality()).or(() -> rounds.find(start.round().strip(), null)).map(round -> {
            round.requireOpen();
            return round.id();
        }).orElseGet(() -> {
            AssessmentRound round = new AssessmentRound(start.round().strip(), start.municipality(), LocalDate.now(clock), false);
            rounds.add(round);
            return round.id();
        });
    }

    private String source(String wanted, UUID upload) {
        String source = wanted == null || wanted.isBlank() ? uploads.get(upload).filename().replaceAll("\\.[A-Za-z0-9]{1,5}$", "") : wanted.strip();
        if (source.equals("entry")) {
            throw new RuleViolation("exchange.sourceReserved", source);
        }
        return source.length() <= 80 ? source : source.substring(0, 80);
    }

    static String encoding(String wanted) {
        if (wanted == null || wanted.isBlank() || wanted.equalsIgnoreCase("UTF-8")) {
            return "UTF-8";
        }
        if (wanted.equalsIgnoreCase("windows-1252")) {
            return "windows-1252";
        }
        throw new RuleViolation("exchange.encodingUnknown", wanted);
    }

    /** Reads the files in another encoding than before. */
    public void readAs(UUID id, String encoding) {
        runs.get(caller.scope(), id).readAs(encoding(encoding));
    }

    /** By a mapping that was kept or travels with the product. */
    public void mapBy(UUID id, String name, boolean createPlaces) {
        map(id, mappings.find(name).orElseThrow(() -> new RuleViolation("exchange.mappingUnknown", name)).creatingPlaces(createPlaces));
    }

    public void mapJson(UUID id, String json) {
        map(id, MappingJson.read(json));
    }

    void map(UUID id, ColumnMapping mapping) {
        ImportRun run = runs.get(caller.scope(), id);
        if (mapping.place().municipality().isEmpty() && run.municipality() == null) {
            throw new RuleViolation("exchange.municipalityNotMapped");
        }
        run.map(MappingJson.write(mapping));
    }

    /** @return the job that does the dry run */
    public UUID check(UUID id, boolean thenCommit) {
        ImportRun run = runs.get(caller.scope(), id);
        UUID job = jobs.submit(ImportCheckJob.KIND, run.source(), caller.scope().name(), run.municipality(), id.toString());
        run.checkBy(job, thenCommit);
        return job;
    }

    /** @return the job that takes the households over */
    public UUID commit(UUID id) {
        ImportRun run = runs.get(caller.scope(), id);
        UUID job = jobs.submit(ImportCommitJob.KIND, run.source(), caller.scope().name(), run.municipality(), id.toString());
        run.commitBy(job);
        audit.record("exchange.importCommitted", "Import", id, run.municipality(), null);
        return job;
    }

    public Page<ImportLine> list(int first, int size) {
        Scope scope = caller.scope();
        return new Page<>(runs.page(scope, first, size), first, runs.count(scope));
    }

    public List<RoundLine> rounds() {
        return rounds.of(caller.scope());
    }

    public List<String> mappingNames() {
        return mappings.names();
    }
}
