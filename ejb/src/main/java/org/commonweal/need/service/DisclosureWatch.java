package org.commonweal.need.service;

/** Hears how far the search for what to hide has come, and may end it. */
@FunctionalInterface
public interface DisclosureWatch {

    /** For whoever waits for the answer and does not want to stop. */
    DisclosureWatch PATIENT = (done, total) -> true;

    /**
     * @param done  figures settled, of {@code total}
     * @return false to end the search with a {@link java.util.concurrent.CancellationException}
     */
    boolean goOn(int done, int total);
}
