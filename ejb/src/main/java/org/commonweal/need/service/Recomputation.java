package org.commonweal.need.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.commonweal.job.model.Job;
import org.commonweal.job.service.JobHandler;
import org.commonweal.job.service.JobProgress;

/** The job that brings all profiles to the rules in force; it goes on where it was after a crash. */
@ApplicationScoped
public class Recomputation implements JobHandler {

    static final String KIND = "need.recompute";

    @Inject
    private RecomputationStep step;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String run(Job.Work work, JobProgress progress) {
        long total = step.outstanding();
        long done = 0;
        Optional<RecomputationStep.Done> piece = Optional.of(new RecomputationStep.Done(last(work.checkpoint()), 0));
        while (piece.isPresent() && !progress.cancelWanted()) {
            done += piece.get().count();
            progress.tell("need.recomputing", done, Math.max(total, done));
            piece = step.next(piece.get().last(), progress);
        }
        return "{\"profiles\":" + done + "}";
    }

    private static UUID last(String checkpoint) {
        return checkpoint == null ? null : UUID.fromString(checkpoint.substring(1, checkpoint.length() - 1));
    }
}
