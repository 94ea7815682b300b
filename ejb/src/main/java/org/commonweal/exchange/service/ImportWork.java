package org.commonweal.exchange.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.commonweal.exchange.service.ImportChunks.Order;
import org.commonweal.job.model.Job;
import org.commonweal.job.service.JobProgress;
import org.commonweal.shared.model.RuleViolation;

/** The way through a file that dry run and commit share. */
@ApplicationScoped
public class ImportWork {

    static final int CHUNK = 1000;

    @Inject
    private UploadFiles files;

    @Inject
    private ImportChunks chunks;

    public String check(Job.Work work, JobProgress progress) {
        UUID run = UUID.fromString(work.parameters());
        return orFail(run, () -> {
            Order order = chunks.begin(run, ImportChunks.CHECK, true);
            ImportTally tally = new ImportTally();
            return walk(order, tally, progress, 0, "exchange.stage.check",
                    chunk -> chunks.check(order.setting(), chunk, tally),
                    (left, cancelled) -> {
                        if (!cancelled) {
                            chunks.checked(order.setting(), tally, left);
                        }
                    });
        });
    }

    public String commit(Job.Work work, JobProgress progress) {
        UUID run = UUID.fromString(work.parameters());
        return orFail(run, () -> {
            Order order = chunks.begin(run, ImportChunks.COMMIT, work.checkpoint() == null);
            if (order.status().ended()) {
                return order.result();
            }
            ImportTally tally = ImportTally.from(work.checkpoint());
            return walk(order, tally, progress, tally.rows(), "exchange.stage.commit",
                    chunk -> chunks.commit(order.setting(), chunk, tally, progress),
                    (left, cancelled) -> chunks.committed(order.setting(), tally, left, cancelled));
        });
    }

    private interface Deed {
        String run();
    }

    /** An import that cannot be done says so itself, beside its job. */
    private String orFail(UUID run, Deed deed) {
        try {
            return deed.run();
        } catch (RuleViolation no) {
            if (!no.key().startsWith("job.")) {
                chunks.failed(run);
            }
            throw no;
        }
    }

    private interface End {
        void with(List<Problem> left, boolean cancelled);
    }

    private String walk(Order order, ImportTally tally, JobProgress progress, long done, String stage,
                        Consumer<List<PreparedRow>> deed, End end) {
        ColumnMapping mapping = order.setting().mapping();
        try (SourceFile households = files.open(order.files().households(), order.files().encoding());
             SourceFile members = order.files().members() == null ? null : files.open(order.files().members(), order.files().encoding());
             ImportPass pass = new ImportPass(mapping, households, Optional.ofNullable(members))) {
            long total = households.rowsAbout();
            pass.skip(done);
            boolean cancelled = false;
            for (List<PreparedRow> chunk = pass.next(CHUNK); !chunk.isEmpty() && !cancelled; chunk = pass.next(CHUNK)) {
                tally.read(chunk.size(), pass.memberRows());
                deed.accept(chunk);
                progress.tell(stage, tally.rows(), Math.max(total, tally.rows()));
                cancelled = progress.cancelWanted();
            }
            List<Problem> left = cancelled ? List.of() : pass.peopleWithoutHousehold(100);
            tally.warn("householdMissing", cancelled ? 0 : pass.peopleWithoutHousehold());
            end.with(left, cancelled);
            return tally.toJson();
        }
    }
}
