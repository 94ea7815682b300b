package org.commonweal.job.service;

/** How a worker tells where it is; made for one run of one job. */
public interface JobProgress {

    /**
     * Shown to whoever waits; written at once, in a transaction of its own, at most a few times a second.
     *
     * @param stage message key of what is being done
     */
    void tell(String stage, long done, long total);

    /** Must be called inside the worker's transaction. Throws where another node has taken over: the piece is then rolled back. */
    void checkpoint(String json);

    /** True once somebody asked the job to stop. */
    boolean cancelWanted();
}
