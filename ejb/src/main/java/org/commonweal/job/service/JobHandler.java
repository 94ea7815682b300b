package org.commonweal.job.service;

import org.commonweal.job.model.Job;

/**
 * Does one kind of long work. A handler is an {@code @ApplicationScoped} bean. It is called outside a transaction and
 * opens its own, one for each piece of work, with {@link JobProgress#checkpoint} inside, so that a piece and the note that
 * it is done are one. After a crash it is called again with the last checkpoint.
 */
public interface JobHandler {

    /** The kind it does, as {@code capability.deed}. */
    String kind();

    /**
     * Works until done or until {@link JobProgress#cancelWanted}.
     *
     * @return what came out, as JSON
     * @throws org.commonweal.shared.model.RuleViolation where the work cannot be done; its key is shown to the owner
     */
    String run(Job.Work work, JobProgress progress);
}
