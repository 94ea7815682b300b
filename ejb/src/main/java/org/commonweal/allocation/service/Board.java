package org.commonweal.allocation.service;

import java.util.List;
import org.commonweal.activity.model.Remainder;
import org.commonweal.allocation.model.PlanLine;
import org.commonweal.allocation.model.PlanStatus;
import org.commonweal.job.model.JobLine;

/**
 * A plan on one page.
 *
 * @param remainders need that no activity was made for
 * @param reached    households whose need an activity with a partner meets, of {@code households} in all activities that meet a need
 * @param job        the last solve, or null
 * @param mine       whether the caller submitted it, so that another person must decide
 */
public record Board(PlanLine plan, String framework, String currency, List<BoardRow> rows, List<LoadRow> loads, List<Remainder> remainders,
                    int households, int reached, int womenHeaded, int womenHeadedReached, boolean mine, JobLine job) {

    public boolean solving() {
        return plan.status() == PlanStatus.SOLVING && job != null && !job.ended();
    }

    public boolean open() {
        return plan.status().open();
    }

    /** All rows, or those of a state (UNMET, LOCKED, OVERRIDDEN, or of an assignment) or of a need. */
    public List<BoardRow> rows(String show) {
        return rows.stream().filter(row -> show == null || show.isEmpty() || row.is(show)).toList();
    }

    public long unmet() {
        return rows.stream().filter(row -> !row.met()).count();
    }

    public List<BoardRow> unmetRows() {
        return rows.stream().filter(row -> !row.met()).toList();
    }
}
