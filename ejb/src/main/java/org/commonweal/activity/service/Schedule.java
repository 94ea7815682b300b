package org.commonweal.activity.service;

import java.time.LocalDate;
import org.commonweal.shared.model.Period;

/** When activities of a plan take place. */
final class Schedule {

    private Schedule() { }

    static Period alone(Period plan, int months) {
        return from(plan, plan.from(), months);
    }

    /**
     * From the wanted day on, for so many months; where that leaves the plan, it moves back as far as it must, and what is
     * longer than the plan fills the plan: a plan never asks for work outside itself.
     */
    static Period from(Period plan, LocalDate wanted, int months) {
        LocalDate latest = plan.to().minusMonths(months);
        LocalDate start = wanted.isAfter(latest) ? latest : wanted;
        LocalDate from = start.isBefore(plan.from()) ? plan.from() : start;
        LocalDate end = from.plusMonths(months);
        return new Period(from, end.isAfter(plan.to()) ? plan.to() : end);
    }
}
