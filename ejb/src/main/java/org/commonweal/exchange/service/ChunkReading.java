package org.commonweal.exchange.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.commonweal.assessment.model.Answers;
import org.commonweal.exchange.model.ImportFault;
import org.commonweal.exchange.model.ImportFaults;
import org.commonweal.exchange.model.ReadingsBefore;
import org.commonweal.exchange.service.PlaceFinding.Finding;
import org.commonweal.exchange.service.ReadRow.Outcome;
import org.commonweal.shared.model.Sha256;

/** Sorts a chunk into what is new, changed, unchanged and refused, writes down what is wrong, and counts. */
@ApplicationScoped
public class ChunkReading {

    /** More problems than these are counted and not listed; the failed rows are given back all the same, all of them. */
    static final int KEPT_PROBLEMS = 10_000;

    @Inject
    private ReadingsBefore before;

    @Inject
    private ImportFaults faults;

    /** The rows that can be taken, in their order. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<ReadRow> read(ImportSetting setting, String phase, List<PreparedRow> chunk, ImportTally tally) {
        PlaceFinding finding = setting.finding();
        Map<String, String> known = before.instances(setting.source(), setting.round(), chunk.stream().map(PreparedRow::key).distinct().toList());
        List<ReadRow> taken = new ArrayList<>(chunk.size());
        List<Problem> problems = new ArrayList<>();
        List<ImportFaults.FailedRow> failed = new ArrayList<>();
        for (PreparedRow row : chunk) {
            Finding place = finding.find(row.row(), row.places());
            List<Problem> all = new ArrayList<>(row.problems());
            all.addAll(place.problems());
            all.forEach(tally::note);
            problems.addAll(all);
            if (all.stream().anyMatch(Problem::error)) {
                failed.add(failedRow(row, all));
                tally.fail();
            } else {
                taken.add(readRow(setting, row, place, known));
            }
        }
        taken.forEach(row -> count(row, tally));
        keep(setting, phase, tally, problems, failed);
        return taken;
    }

    private static void count(ReadRow row, ImportTally tally) {
        tally.take(row.outcome(), row.row().members().size());
        if (!row.place().missing().isEmpty()) {
            tally.notePlace(String.join(" › ", row.place().missing()));
        }
    }

    private static ImportFaults.FailedRow failedRow(PreparedRow row, List<Problem> problems) {
        String reasons = problems.stream().filter(Problem::error)
                .map(problem -> problem.file() + "\u001f" + problem.row() + "\u001f" + problem.column() + "\u001f" + problem.value() + "\u001f"
                        + problem.code() + "\u001f" + problem.detail())
                .limit(20).collect(Collectors.joining("\u001e"));
        return new ImportFaults.FailedRow(row.row().number(), row.row().raw(), reasons);
    }

    private static ReadRow readRow(ImportSetting setting, PreparedRow row, Finding place, Map<String, String> known) {
        String instance = instance(setting, row);
        String earlier = known.get(row.key());
        boolean same = row.repeated() || earlier != null && (earlier.equals(instance) || earlier.startsWith(instance + "~"));
        boolean assessed = earlier != null && !earlier.equals(ReadingsBefore.NOT_ASSESSED);
        return new ReadRow(row, place, instance, same ? Outcome.UNCHANGED : assessed ? Outcome.UPDATED : Outcome.CREATED);
    }

    /** Of the household, the round, its bytes and what the mapping makes of them: a better mapping is a new reading. */
    private static String instance(ImportSetting setting, PreparedRow row) {
        StringBuilder reading = new StringBuilder(512).append(setting.source()).append('\u001f').append(setting.round()).append('\u001f')
                .append(row.key()).append('\u001f').append(row.sha256()).append('\u001f').append(row.places()).append(row.answers().toJson());
        for (Answers member : row.members()) {
            reading.append('\u001f').append(member.toJson());
        }
        String digest = Sha256.hex(reading.toString());
        return (row.key().length() <= 100 ? row.key() : row.key().substring(0, 100)) + "/" + digest.substring(0, 40);
    }

    private void keep(ImportSetting setting, String phase, ImportTally tally, List<Problem> problems, List<ImportFaults.FailedRow> failed) {
        List<ImportFault> listed = problems.stream().limit(Math.max(0, KEPT_PROBLEMS - tally.kept())).map(ChunkReading::fault).toList();
        faults.add(setting.run(), phase, tally.kept(), listed);
        faults.addFailed(setting.run(), phase, failed);
        tally.keep(listed.size());
    }

    static ImportFault fault(Problem problem) {
        return new ImportFault(problem.severity().name(), problem.file(), problem.sheet(), problem.row(), problem.column(), problem.value(),
                problem.code(), problem.detail());
    }
}
