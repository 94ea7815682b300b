package org.commonweal.allocation.service;

import java.util.Comparator;
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

    /** Whether the plan is there and the job still writes down the reasons. */
    public boolean explaining() {
        return plan.status() != PlanStatus.SOLVING && job != null && !job.ended();
    }

    public boolean working() {
        return solving() || explaining();
    }

    public boolean open() {
        return plan.status().open();
    }

    /** All rows, or those of a state (UNMET, OVERLOADED, LOCKED, DECLINED, BLOCKED, OVERRIDDEN, or of an assignment) or of a need. */
    public List<BoardRow> rows(String show) {
        return rows.stream().filter(row -> show == null || show.isEmpty() || row.is(show)).toList();
    }

    public long unmet() {
        return rows.stream().filter(row -> !row.met()).count();
    }

    public List<BoardRow> unmetRows() {
        return rows.stream().filter(row -> !row.met()).toList();
    }

    /** Periods of partners with work in this plan, the fullest first. */
    public List<LoadRow> busy() {
        return loads.stream().filter(load -> load.usedDays().signum() > 0).sorted(Comparator.comparing(LoadRow::percent).reversed()).toList();
    }

    public List<LoadRow> idle() {
        return loads.stream().filter(load -> load.usedDays().signum() == 0).toList();
    }
}
