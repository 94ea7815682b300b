package org.commonweal.exchange.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.commonweal.access.model.Role;
import org.commonweal.access.model.Scope;
import org.commonweal.access.service.Caller;
import org.commonweal.assessment.model.AssessmentRounds;
import org.commonweal.assessment.model.Concept;
import org.commonweal.exchange.model.ImportFault;
import org.commonweal.exchange.model.ImportFaults;
import org.commonweal.exchange.model.ImportRun;
import org.commonweal.exchange.model.ImportRuns;
import org.commonweal.exchange.model.ImportStatus;
import org.commonweal.exchange.model.SavedMapping;
import org.commonweal.exchange.model.SavedMappings;
import org.commonweal.exchange.model.Uploads;
import org.commonweal.job.model.JobLine;
import org.commonweal.job.model.Jobs;
import org.commonweal.shared.model.RuleViolation;
import org.commonweal.shared.service.Page;

/** Looking at an import: its files, the choices of its mapping, its progress, what is wrong, and its receipt. */
@Stateless
@RolesAllowed({Role.FIELD_OFFICER, Role.MANAGER})
public class ImportReview {

    /**
     * An import as people see it.
     *
     * @param job      the job at work on it, or the last; null before the first
     * @param check    what the dry run found; null before
     * @param result   what was taken over; null before
     */
    public record ImportView(UUID id, ImportStatus status, String source, String round, String filename, String memberFilename,
                             String encoding, boolean mapped, JobLine job, ImportTally check, ImportTally result,
                             Instant createdAt, Instant endedAt) {

        /** CHECK or COMMIT: whose problems are of interest now. */
        public String phase() {
            return result == null ? ImportChunks.CHECK : ImportChunks.COMMIT;
        }

        public boolean working() {
            return job != null && !job.ended();
        }

        /** 0 files, 1 columns, 2 dry run, 3 taking over, 4 done: where the stepper stands. */
        public int step() {
            return switch (status) {
                case UPLOADED, FAILED -> 1;
                case MAPPED -> working() ? 2 : 1;
                case CHECKED -> 2;
                case COMMITTING -> 3;
                case DONE, CANCELLED -> 4;
            };
        }
    }

    @Inject
    private ImportRuns runs;

    @Inject
    private ImportFaults faults;

    @Inject
    private Uploads uploads;

    @Inject
    private UploadFiles files;

    @Inject
    private AssessmentRounds rounds;

    @Inject
    private MappingCatalogue catalogue;

    @Inject
    private SavedMappings saved;

    @Inject
    private Jobs jobs;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    public ImportView get(UUID id) {
        Scope scope = caller.scope();
        ImportRun run = runs.get(scope, id);
        ImportRun.Files parts = run.files();
        return new ImportView(id, run.status(), run.source(), rounds.get(run.round()).line().name(), uploads.get(parts.households()).filename(),
                parts.members() == null ? null : uploads.get(parts.members()).filename(), parts.encoding(), run.mapping() != null,
                run.job() == null ? null : jobs.get(scope, run.job()), tally(run.checkResult()), tally(run.commitResult()),
                run.createdAt(), run.endedAt());
    }

    private static ImportTally tally(String json) {
        return json == null ? null : ImportTally.from(json);
    }

    /** The mapping of the import, or a first guess at one, beside the values of the file. */
    public List<ColumnChoice> choices(UUID id) {
        ImportRun run = runs.get(caller.scope(), id);
        FileLook.Look households = look(run.files().households(), run.files().encoding());
        Optional<FileLook.Look> members = Optional.ofNullable(run.files().members()).map(file -> look(file, run.files().encoding()));
        ColumnMapping mapping = run.mapping() != null ? MappingJson.read(run.mapping())
                : MappingSuggestion.suggest(households, members, catalogue.all());
        return MappingDraft.choices(mapping, households, members);
    }

    /** By a mapping somebody chose by name. */
    public List<ColumnChoice> choices(UUID id, String mapping) {
        ImportRun run = runs.get(caller.scope(), id);
        Optional<FileLook.Look> members = Optional.ofNullable(run.files().members()).map(file -> look(file, run.files().encoding()));
        return MappingDraft.choices(catalogue.find(mapping).orElseThrow(() -> new RuleViolation("exchange.mappingUnknown", mapping)),
                look(run.files().households(), run.files().encoding()), members);
    }

    private FileLook.Look look(UUID upload, String encoding) {
        try (SourceFile file = files.open(upload, encoding)) {
            return FileLook.into(file);
        }
    }

    /** The values of the choice's column, now that it has another purpose. */
    public List<ColumnChoice.ValueChoice> values(UUID id, ColumnChoice choice) {
        Optional<Concept> concept = Concept.find(choice.getPurpose());
        ImportRun run = runs.get(caller.scope(), id);
        UUID upload = choice.isOfMembers() ? run.files().members() : run.files().households();
        return concept.isEmpty() ? List.of() : look(upload, run.files().encoding()).columns().stream()
                .filter(column -> column.name().equals(choice.getColumn())).findFirst()
                .map(column -> MappingDraft.values(column, concept.get())).orElse(List.of());
    }

    /** Takes the choices as the mapping of the import; keeps them under a name for the next file where one is given. */
    public void map(UUID id, List<ColumnChoice> choices, boolean createPlaces, String keepAs) {
        ImportRun run = runs.get(caller.scope(), id);
        String name = keepAs == null || keepAs.isBlank() ? run.source() : keepAs.strip();
        ColumnMapping mapping = MappingDraft.mapping(name, choices, createPlaces);
        if (mapping.place().municipality().isEmpty() && run.municipality() == null) {
            throw new RuleViolation("exchange.municipalityNotMapped");
        }
        run.map(MappingJson.write(mapping));
        if (keepAs != null && !keepAs.isBlank()) {
            String owner = caller.scope().name();
            saved.find(owner, name).ifPresentOrElse(kept -> kept.change(MappingJson.write(mapping), clock.instant()),
                    () -> saved.add(new SavedMapping(name, owner, MappingJson.write(mapping), clock.instant())));
        }
    }

    public Page<ImportFault> problems(UUID id, String phase, int first, int size) {
        Scope scope = caller.scope();
        runs.get(scope, id);
        return new Page<>(faults.page(scope, id, phase, first, size), first, faults.count(scope, id, phase));
    }

    /** The rows that were not taken, as the same kind of file with a column that says why. */
    public void failedRows(UUID id, String phase, OutputStream out, FailedRowsFile.Reasons reasons) {
        Scope scope = caller.scope();
        ImportRun run = runs.get(scope, id);
        try (SourceFile file = files.open(run.files().households(), run.files().encoding())) {
            FailedRowsFile.write(file, out, reasons, after -> faults.failedAfter(scope, id, phase, after, 500));
        }
    }
}
