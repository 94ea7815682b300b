package org.commonweal.allocation.service;

/** Hears how a solve goes on, and may ask it to stop. {@code cancelled} is asked from another thread than the solving one. */
public interface Watch {

    /** Nobody watches; nobody stops it. */
    Watch NONE = new Watch() { };

    /**
     * A better value or a better bound is known.
     *
     * @param value   best value so far, in thousandths of a need point; 0 until something is found
     * @param bound   no plan can be worth more than this
     * @param seconds since the solve began
     */
    default void better(long value, long bound, double seconds) { }

    /** Asked often; once true the best plan so far is handed back. */
    default boolean cancelled() {
        return false;
    }
}
